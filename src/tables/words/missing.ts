import { wordKey } from './word-key';

const MISSING = new Set(
  [
    'n/a',
    'n.a.',
    'n.a',
    'na',
    '-',
    '–',
    '—',
    'not available',
    'not applicable',
    'no data',
    'không có',
    'không áp dụng',
    'chưa có',
    'chưa có số liệu',
  ].map(wordKey),
);

/** True for the words by which people say that there is no figure. */
export function isMissingWord(text: string): boolean {
  return MISSING.has(wordKey(text));
}
