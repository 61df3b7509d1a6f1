import { PATHS } from '../route';
import { useField } from '../useField';
import { Icon } from './Icon';
import { SendingPill } from './SendingPill';

interface TopBarProps {
  title: string;
  subtitle?: string | undefined;
  /** Where the arrow leads; the list of meetings has none. */
  back?: string;
}

/** Where one is, the way back, and always what still waits to be sent. */
export function TopBar({ title, subtitle, back }: TopBarProps) {
  const { t } = useField();
  return (
    <header class="top">
      {back && (
        <a class="button" href={back} aria-label={t('app.back')}>
          <Icon name="back" />
        </a>
      )}
      <div class="titles">
        <h1>{title}</h1>
        {subtitle && <p>{subtitle}</p>}
      </div>
      <SendingPill />
      {!back && (
        <a class="button" href={PATHS.device} aria-label={t('device.title')}>
          <Icon name="phone" />
        </a>
      )}
    </header>
  );
}
