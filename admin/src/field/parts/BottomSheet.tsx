import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useField } from '../useField';
import { Icon } from './Icon';
import { swallowBounce } from './swallowBounce';

interface BottomSheetProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A dialog at the lower edge, within reach of the thumb; Escape, the cross and a tap beside it close it. */
export function BottomSheet({ title, onClose, children }: BottomSheetProps) {
  const { t } = useField();
  const dialog = useRef<HTMLDialogElement>(null);
  const lastTapRef = useRef<MouseEvent>();
  const titleId = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // Gives the focus back to where it was.
      shown?.close();
      if (lastTapRef.current) swallowBounce(lastTapRef.current);
    };
  }, []);
  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={closeOnBackdrop}
      onClickCapture={(event) => {
        lastTapRef.current = event;
      }}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        <button type="button" aria-label={t('app.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
