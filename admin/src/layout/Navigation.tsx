import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import List from '@mui/material/List';
import { BAR_PX } from './measures';
import { MenuEntries } from './MenuEntries';

const WIDTH_PX = 216;

interface NavigationProps {
  isOpen: boolean;
  onClose: () => void;
}

/** The menu: always there on a wide screen, a drawer on a phone. */
export function Navigation({ isOpen, onClose }: NavigationProps) {
  return (
    <>
      <Box
        sx={{
          display: { xs: 'none', md: 'block' },
          width: WIDTH_PX,
          height: '100%',
          borderRight: 1,
          borderColor: 'divider',
        }}
      >
        <List sx={{ position: 'sticky', top: BAR_PX, pt: 2 }}>
          <MenuEntries />
        </List>
      </Box>
      <Drawer open={isOpen} onClose={onClose} sx={{ display: { md: 'none' } }}>
        <List sx={{ width: WIDTH_PX + 32, pt: 2 }}>
          <MenuEntries onChoose={onClose} />
        </List>
      </Drawer>
    </>
  );
}
