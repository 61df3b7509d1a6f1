import { useText } from '../i18n/useText';
import { HeadlineFigure } from './HeadlineFigure';
import type { Headline } from './today.rows';
import { listPath } from './work';

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
        listPath={listPath('meetings', { meetsOnFrom: from, meetsOnTo: to })}
      />
      <HeadlineFigure
        title={t('today.claimsOnTime.title')}
        definition={t('today.claimsOnTime.definition')}
        counted={t('today.claimsOnTime.counted', counts(claimsOnTime))}
        now={claimsOnTime}
        before={claimsOnTimeBefore}
        resource="claims"
        listPath={listPath('claims', { receivedOnFrom: from, receivedOnTo: to })}
      />
    </>
  );
}

function counts({ done, planned }: Headline['meetingsHeld']) {
  return { done, planned };
}
