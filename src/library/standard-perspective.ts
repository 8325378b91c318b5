import type { LibraryKpi } from './library-kpi';
import { plainWords } from './plain-words';

type StandardPerspective = LibraryKpi['perspective'];

/** What the names of perspectives have in them, in plain words of either language. */
const WORDS: readonly (readonly [perspective: StandardPerspective, words: readonly string[]])[] = [
  ['Financial', ['financ', 'tai chinh']],
  ['Customer', ['customer', 'client', 'khach hang']],
  ['Internal processes', ['process', 'operation', 'quy trinh', 'van hanh']],
  ['Learning & growth', ['learning', 'people', 'hoc hoi', 'nhan su', 'con nguoi']],
];

/** The perspective of the library that a perspective of a scorecard is, as its name tells; undefined for one of its own kind. */
export function standardPerspective(name: string | undefined): StandardPerspective | undefined {
  const plain = plainWords(name ?? '');
  return WORDS.find(([, words]) => words.some((word) => plain.includes(word)))?.[0];
}
