import { encodeQR } from 'qr';
import { useMemo } from 'react';

interface QrCodeProps {
  /** What a phone reads. */
  text: string;
  label: string;
}

/** A QR code, black on white whatever the theme; it grows with its box. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => draw(text), [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      style={{ display: 'block', width: '100%', background: '#fff' }}
    >
      <path d={path} fill="#000" />
    </svg>
  );
}

function draw(text: string): { size: number; path: string } {
  const modules = encodeQR(text, 'raw', { border: 2 });
  const squares = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size: modules.length, path: squares.join('') };
}
