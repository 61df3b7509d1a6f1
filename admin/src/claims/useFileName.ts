import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { PaperFile } from './claim.rows';

const KILOBYTE = 1000;

/** What a file is, its number and its size: `Foto 1, 240 kB`. */
export function useFileName({ mediaType, number, bytes, pages }: PaperFile): string {
  const t = useText();
  const { count } = useFormat();
  const kind = mediaType === 'application/pdf' ? 'pdf' : 'photo';
  const size = `${count(Math.max(1, Math.round(bytes / KILOBYTE)))} kB`;
  const name = `${t(`resources.claimPapers.${kind}`)} ${number}, ${size}`;
  return pages ? `${name}, ${t('resources.claimPapers.pages', { smart_count: pages })}` : name;
}
