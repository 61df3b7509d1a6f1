const BOUNCE_MS = 400;
const BOUNCE_PX = 24;

/** After a tap that closed a dialog, the second half of a double tap must not hit what was beneath it. */
export function swallowBounce({ clientX, clientY }: MouseEvent): void {
  const end = () => document.removeEventListener('click', swallow, true);
  const swallow = (event: MouseEvent) => {
    end();
    const distance = Math.hypot(event.clientX - clientX, event.clientY - clientY);
    if (distance > BOUNCE_PX) return;
    event.stopPropagation();
    event.preventDefault();
  };
  document.addEventListener('click', swallow, true);
  setTimeout(end, BOUNCE_MS);
}
