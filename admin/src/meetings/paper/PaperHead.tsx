import { styled } from '@mui/material/styles';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { toClock } from '../meeting.forms';
import type { Paper } from './paper.forms';
import { QrCode } from '../../layout/QrCode';
import { paperAddress } from './serial';

/** Which meeting this is, and the serial by which the sheet is found again. */
export function PaperHead({ paper }: { paper: Paper }) {
  const t = useText();
  const { day } = useFormat();
  const { group, kind, meetsOn, startsAt, place, officer, institution, printedSheet } = paper;
  return (
    <Head>
      <div>
        <h1>{t('resources.meetings.paper.heading', { name: group?.name ?? '' })}</h1>
        <div>
          {[t(`enums.MeetingKind.${kind}`), day(meetsOn), toClock(startsAt), place]
            .filter(Boolean)
            .join(' · ')}
        </div>
        <div>
          {institution.name} · {t('resources.meetings.fields.officer')}: {officer.fullName}
        </div>
        <div>
          {t('resources.meetings.paper.members', { smart_count: paper.lines.length })} ·{' '}
          {t('resources.meetings.paper.legend')}
        </div>
      </div>
      {printedSheet ? (
        <Serial>
          <div>
            <strong>{printedSheet.serial}</strong>
            <br />
            {t('resources.meetings.paper.copy', { copy: printedSheet.copy })}
          </div>
          <Code>
            <QrCode
              text={paperAddress(window.location.origin, printedSheet.serial)}
              label={t('resources.meetings.paper.qr', { serial: printedSheet.serial })}
            />
          </Code>
        </Serial>
      ) : (
        <strong>{t('resources.meetings.paper.noSerial')}</strong>
      )}
    </Head>
  );
}

const Head = styled('header')({
  display: 'flex',
  justifyContent: 'space-between',
  gap: '4mm',
  marginBottom: '2mm',
});

const Serial = styled('div')({
  display: 'flex',
  gap: '3mm',
  textAlign: 'end',
  whiteSpace: 'nowrap',
});

const Code = styled('div')({ width: '22mm', flexShrink: 0 });
