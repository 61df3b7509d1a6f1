import PhoneAndroidIcon from '@mui/icons-material/PhoneAndroid';
import Typography from '@mui/material/Typography';
import { useListContext } from 'ra-core';
import { Moment } from '../fields/Moment';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { ListPage } from '../layout/ListPage';
import { Row, RowList } from '../layout/RowList';
import type { DeviceRow } from './device.rows';
import { DeviceStatusChip } from './DeviceStatusChip';
import { LockDeviceButton } from './LockDeviceButton';

/** The phones that record meetings, the last in touch first. */
export default function DeviceList() {
  const t = useText();
  return (
    <ListPage
      sort={{ field: 'lastSeenAt', order: 'DESC' }}
      empty={
        <EmptyState
          icon={PhoneAndroidIcon}
          title={t('resources.fieldDevices.none.title')}
          body={t('resources.fieldDevices.none.body')}
        />
      }
    >
      <Devices />
    </ListPage>
  );
}

function Devices() {
  const t = useText();
  const { data = [] } = useListContext<DeviceRow>();
  return (
    <RowList>
      {data.map((device) => (
        <Row key={device.id}>
          <Typography component="div" sx={{ flex: '1 1 220px' }}>
            <strong>{device.name}</strong>
            <Typography variant="body2" color="textSecondary">
              {device.user.fullName} · {t('resources.fieldDevices.fields.lastSeenAt')}{' '}
              <Moment value={device.lastSeenAt} />
            </Typography>
            {device.lockReason && <Typography variant="body2">{device.lockReason}</Typography>}
          </Typography>
          <DeviceStatusChip isLocked={device.lockedAt !== null} />
          <LockDeviceButton device={device} />
        </Row>
      ))}
    </RowList>
  );
}
