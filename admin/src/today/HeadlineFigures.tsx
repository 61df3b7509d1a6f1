import { useText } from '../i18n/useText';
import { HeadlineFigure } from './HeadlineFigure';
import type { Headline } from './today.rows';

/** The two promises of the programme: meetings held as planned, claims paid on time. */
export function HeadlineFigures({ headline }: { headline: Headline }) {
  const t = useText();
  const { from, to, meetingsHeld, meetingsHeldBefore, claimsOnTime, claimsOnTimeBefore } = headline;
  return (
    <>
      <HeadlineFigure
        title={t('today.meetingsHeld.title')}
        definition={t('today.meetingsHeld.definition')}
        counted={t('today.meetingsHeld.counted', counts(meetingsHeld))}
        now={meetingsHeld}
        before={meetingsHeldBefore}
        resource="meetings"
        lists={[
          {
            label: t('today.openHeld'),
            filter: { kind: 'MONTHLY', meetsOnFrom: from, meetsOnTo: to },
          },
        ]}
      />
      <HeadlineFigure
        title={t('today.claimsOnTime.title')}
        definition={t('today.claimsOnTime.definition')}
        counted={t('today.claimsOnTime.counted', counts(claimsOnTime))}
        now={claimsOnTime}
        before={claimsOnTimeBefore}
        resource="claims"
        lists={[
          {
            label: t('today.openReceived'),
            filter: { receivedOnFrom: from, receivedOnTo: to },
          },
          { label: t('today.openLate'), filter: { isOpen: true, isOverdue: true } },
        ]}
      />
    </>
  );
}

function counts({ done, planned }: Headline['meetingsHeld']) {
  return { done, planned };
}
