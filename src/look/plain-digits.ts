import type { Separators } from './separators';

/** Marks between thousands that no country uses for decimals: spaces of any width and apostrophes. */
const NEUTRAL_GROUPS = " \\u00a0\\u2009\\u202f'\u2019";
const NEUTRAL = new RegExp(`[${NEUTRAL_GROUPS}]`, 'g');

/**
 * Digits as people type them, without a sign, in the form that `Number` reads: 1,234.5 is 1234.5 where the comma groups.
 * Marks have to stand between whole groups, the last one of three digits; undefined for anything else.
 */
export function plainDigits(text: string, { decimal, group }: Separators): string | undefined {
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return undefined;
  const digits = withoutGroups(whole, group);
  if (digits === undefined || digits + (fraction ?? '') === '') return undefined;
  return `${digits || '0'}.${fraction ?? ''}0`;
}

/** Some countries have groups of two digits before the last one. */
function withoutGroups(whole: string, group: string): string | undefined {
  const marked = whole.replace(NEUTRAL, '\u0000').replaceAll(group, '\u0000');
  if (!marked.includes('\u0000')) return /^\d*$/.test(marked) ? marked : undefined;
  const isGrouped = /^\d{1,3}(?:\0\d{2,3})*\0\d{3}$/.test(marked);
  return isGrouped ? marked.replaceAll('\u0000', '') : undefined;
}
