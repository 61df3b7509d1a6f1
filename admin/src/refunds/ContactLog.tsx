import Box from '@mui/material/Box';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { contactWords } from './contactWords';
import type { Contact } from './refund.rows';

/** Every attempt to reach somebody, the latest first. */
export function ContactLog({ contacts }: { contacts: readonly Contact[] }) {
  const t = useText();
  const { day } = useFormat();
  if (contacts.length === 0) {
    return (
      <Box sx={{ flexBasis: '100%', color: 'text.secondary', fontSize: '0.875rem' }}>
        {t('resources.refunds.contact.none')}
      </Box>
    );
  }
  return (
    <Box
      component="ul"
      aria-label={t('resources.refunds.contact.log')}
      sx={{ flexBasis: '100%', m: 0, pl: 2.5, fontSize: '0.875rem', overflowWrap: 'anywhere' }}
    >
      {contacts.map((contact) => (
        <li key={contact.id}>
          {contactWords(contact, t, day)}{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {contact.recordedBy.fullName}
          </Box>
        </li>
      ))}
    </Box>
  );
}
