import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface NoticeProps {
  tone?: 'info' | 'good' | 'warn' | 'bad';
  /** Read out at once; for what the officer must not miss. */
  isUrgent?: boolean;
  action?: { label: string; onChoose: () => void };
  children: ComponentChildren;
}

/** One sentence about how things stand, with a way on if there is one. */
export function Notice({ tone = 'info', isUrgent = false, action, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={isUrgent ? 'alert' : 'status'}>
      <Icon name={tone === 'good' ? 'check' : 'alert'} />
      <div>{children}</div>
      {action && (
        <button type="button" onClick={action.onChoose}>
          {action.label}
        </button>
      )}
    </div>
  );
}
