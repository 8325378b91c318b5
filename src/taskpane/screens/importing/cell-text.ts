import type { SourceCell } from '../../../import/sheet/source-sheet';
import { dateOf, isShownInPercent } from '../../../import/sheet/cell-facts';
import { dateText } from '../../../look/date-text';
import { formatNumber, formatPercent } from '../../../look/format-number';
import type { Separators } from '../../../look/separators';
import type { Language } from '../../../strings/dictionary';
import { formatDate } from '../../../scorecard/periods/calendar-date';

const MOST_DECIMALS = 2;

/** What a cell shows, near enough for a preview of its sheet. */
export function cellText(
  cell: SourceCell | undefined,
  look: { readonly language: Language; readonly separators: Separators },
): string {
  if (!cell) return '';
  const { value, text } = cell;
  if (text !== undefined) return text;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value?.error ?? '';
  const day = dateOf(cell);
  if (day) return dateText(formatDate(day), look.language);
  const { separators } = look;
  if (isShownInPercent(cell)) return formatPercent(value, { decimals: 1, separators });
  return formatNumber(value, { decimals: decimalsOf(value), separators });
}

function decimalsOf(value: number): number {
  const [, fraction = ''] = String(value).split('.');
  return Math.min(fraction.length, MOST_DECIMALS);
}
