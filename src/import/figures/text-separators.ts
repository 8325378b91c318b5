import type { Separators } from '../../look/separators';

export const POINT: Separators = { decimal: '.', group: ',' };
export const COMMA: Separators = { decimal: ',', group: '.' };

/** The digits of a number inside a text, with what separates them. */
const DIGITS = /\d[\d.,' \u00a0\u202f\u2019]*\d|\d/;

/** How texts with numbers separate decimals: decided by those that can be read in one way only. */
export interface SeparatorVotes {
  readonly point: number;
  readonly comma: number;
  /** Such as 1,234 and 1.234: a thousand, or one and a bit. */
  readonly open: number;
}

/** Counts how the numbers in texts are separated. */
export function separatorVotes(texts: Iterable<string>): SeparatorVotes {
  const votes = { point: 0, comma: 0, open: 0 };
  for (const text of texts) {
    const vote = voteOf(DIGITS.exec(text)?.[0] ?? '');
    if (vote !== undefined) votes[vote] += 1;
  }
  return votes;
}

/** The separators that most texts agree on, else those that the language of the sheet usually has. */
export function separatorsFrom({ point, comma }: SeparatorVotes, usual: Separators): Separators {
  if (point === comma) return usual;
  return point > comma ? POINT : COMMA;
}

function voteOf(digits: string): keyof SeparatorVotes | undefined {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma < 0 && point < 0) return undefined;
  if (comma >= 0 && point >= 0) return comma > point ? 'comma' : 'point';
  const mark = comma >= 0 ? ',' : '.';
  const parts = digits.split(mark);
  const isGrouped = parts.slice(1).every((part) => /^\d{3}$/.test(part));
  // Two marks of one kind can only be between thousands.
  if (parts.length > 2 && isGrouped) return mark === ',' ? 'point' : 'comma';
  const couldBeThousands = isGrouped && /^[1-9]\d{0,2}$/.test(parts[0] ?? '');
  if (couldBeThousands) return 'open';
  return mark === ',' ? 'comma' : 'point';
}
