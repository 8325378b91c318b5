import { dateFromSerial } from '../../scorecard/periods/excel-serial';
import type { DateParts } from '../../scorecard/periods/calendar-date';
import { isDateFormat } from '../../tables/date-format';
import { saysNothing } from '../figures/figure-text';
import { textFigure } from '../figures/text-figure';
import { COMMA, POINT } from '../figures/text-separators';
import type { SourceCell } from './source-sheet';

/** What a cell is to somebody who looks at it. */
export type CellKind = 'figure' | 'date' | 'text' | 'sentence' | 'nothing' | 'error';

const FIRST_DAY = 20_000;
const LAST_DAY = 80_000;
/** Longer texts are neither figures nor targets. */
const LONGEST_FIGURE = 80;
const kinds = new Map<string, CellKind>();
/** The texts of a large sheet are looked at several times, one after the other: all of them have to fit. */
const MOST_REMEMBERED = 250_000;

/** `sentence`: a target in words. A text that is a number, in whatever country's form, is a figure. */
export function kindOf(cell: SourceCell): CellKind {
  const { value } = cell;
  if (typeof value === 'number') return dateOf(cell) === undefined ? 'figure' : 'date';
  if (typeof value === 'string') return kindOfText(value);
  if (value === null) return 'nothing';
  return typeof value === 'boolean' ? 'text' : 'error';
}

/** The text of a cell, with its outer spaces and line breaks taken away; undefined for anything else. */
export function textOf({ value }: SourceCell): string | undefined {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : undefined;
}

/** The day of a cell that shows one. */
export function dateOf({ value, format }: SourceCell): DateParts | undefined {
  if (typeof value !== 'number' || format === undefined || !formatFacts(format).isDate)
    return undefined;
  return value >= FIRST_DAY && value <= LAST_DAY ? dateFromSerial(value) : undefined;
}

/** Whether a cell shows its figure as a %. */
export function isShownInPercent({ format }: SourceCell): boolean {
  return format !== undefined && formatFacts(format).isPercent;
}

/** Whether a cell shows the month of its date and not the day: "Jan-26". */
export function isShownAsMonth(cell: SourceCell): boolean {
  return (
    cell.format !== undefined && dateOf(cell) !== undefined && formatFacts(cell.format).isMonth
  );
}

interface FormatFacts {
  readonly isDate: boolean;
  readonly isMonth: boolean;
  readonly isPercent: boolean;
}

/** A sheet has few formats, and each of its cells one of them. */
const formats = new Map<string, FormatFacts>();
const MOST_FORMATS = 1_000;

function formatFacts(format: string): FormatFacts {
  const known = formats.get(format);
  if (known !== undefined) return known;
  if (formats.size > MOST_FORMATS) formats.clear();
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const facts = {
    isDate: isDateFormat(format),
    isMonth: /m/i.test(shown) && !/[dhs]/i.test(shown),
    isPercent: shown.includes('%'),
  };
  formats.set(format, facts);
  return facts;
}

function kindOfText(text: string): CellKind {
  const known = kinds.get(text);
  if (known !== undefined) return known;
  if (kinds.size > MOST_REMEMBERED) kinds.clear();
  const kind = readKind(text);
  kinds.set(text, kind);
  return kind;
}

function readKind(text: string): CellKind {
  if (saysNothing(text)) return 'nothing';
  if (text.length > LONGEST_FIGURE || !/\d/.test(text)) return 'text';
  const couldBeFigure = !/^\s*\p{L}{4}/u.test(text);
  const { number, sentence } = textFigure(text, POINT);
  if (couldBeFigure && number) return 'figure';
  if (couldBeFigure && /[.,]/.test(text) && textFigure(text, COMMA).number) return 'figure';
  return sentence ? 'sentence' : 'text';
}
