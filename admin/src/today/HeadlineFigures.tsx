import { useText } from '../i18n/useText';
import { HeadlineFigure } from './HeadlineFigure';
import type { Headline } from './today.rows';

/** The two promises of the programme: meetings held as planned, claims paid on time. */
export function HeadlineFigures({ headline }: { headline: Headline }) {
  const t = useText();
  const { from, to, meetingsHeld, meetingsHeldBefore, claimsOnTime, claimsOnTimeBefore } = headline;
  const period = { judgedOnFrom: from, judgedOnTo: to };
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
            label: t('today.openHeld', { count: meetingsHeld.done }),
            filter: { ...period, status: 'HELD' },
          },
          { label: t('today.openPlanned', { count: meetingsHeld.planned }), filter: period },
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
            label: t('today.openOnTime', { count: claimsOnTime.done }),
            filter: { ...period, isLate: false },
          },
          {
            label: t('today.openLate', { count: claimsOnTime.planned - claimsOnTime.done }),
            filter: { ...period, isLate: true },
          },
        ]}
        report={{ resource: 'timeliness', label: t('resources.timeliness.open') }}
      />
    </>
  );
}

function counts({ done, planned }: Headline['meetingsHeld']) {
  return { done, planned };
}
