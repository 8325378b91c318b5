import type { Column } from '../columns/column-guess';
import { isHeading } from '../regions/header-block';
import type { FoundTable } from '../regions/find-tables';
import type { RowRole } from '../proposal/proposal';
import type { Reason } from '../proposal/reason';
import { headingKey } from '../words/phrases';
import { MEASURE_WORDS } from '../words/measure-words';
import { NOTE_START, PLACEHOLDER, TOTAL_WORDS } from '../words/row-words';
import { addsUp } from './adds-up';
import type { RowGuess } from './row-guess';
import { rowShape, type RowShape } from './row-shape';
import { withMeasures } from './row-measures';

type Found = Pick<RowGuess, 'role' | 'confidence' | 'reason'>;

const LONG = 90;
const HALF = 0.5;
/** Headings are repeated on each page, and nobody prints more lines than these. */
const MOST_HEADINGS = 4_000;

/** What each line below the headings is, and which KPI it belongs to. */
export function classifyRows(table: FoundTable, columns: readonly Column[]): readonly RowGuess[] {
  const shapes = table.body.map((line) => rowShape(line, columns));
  const places = columns
    .filter(({ guess }) => guess.role === 'value' && !guess.holds)
    .map(({ place }) => place);
  const names = new Set(
    shapes.flatMap(({ label, figures }) =>
      label !== undefined && figures > 0 ? [headingKey(label)] : [],
    ),
  );
  const found = shapes.map((shape, index) => ({
    shape,
    guess: guessRow(shape, { table, index, places, names, columns }),
  }));
  return withMeasures(withoutLastSections(found), columns);
}

interface Surroundings {
  readonly table: FoundTable;
  readonly index: number;
  readonly places: readonly number[];
  readonly names: ReadonlySet<string>;
  readonly columns: readonly Column[];
}

function guessRow(shape: RowShape, around: Surroundings): Found {
  const { line, label, coveredLabel, firstText, figures, nothings, cells } = shape;
  const { table, places, columns } = around;
  const from = table.places[0] ?? 0;
  const to = table.places.at(-1) ?? 0;
  if (cells === 0) return row('blank', 1, { code: 'blank' });
  const text = label ?? coveredLabel ?? firstText;
  if (text === undefined)
    return figures > 0 ? nameless(shape, around) : row('note', 0.6, { code: 'no-figures' });
  if (PLACEHOLDER.test(text)) return row('note', 0.8, { code: 'placeholder', data: { text } });
  if (figures === 0 && around.index < MOST_HEADINGS && isHeading(line, from, to))
    return row('note', 0.8, { code: 'repeated-heading' });
  const total = totalRow(text, shape, around);
  if (total) return total;
  const hasValues = places.length > 0;
  const keys = columns.some(
    ({ place, guess }) => guess.holds !== undefined && line.cells.has(place),
  );
  if (
    figures > 0 ||
    (hasValues && nothings > 0 && label !== undefined) ||
    (keys && label !== undefined)
  ) {
    if (label !== undefined || coveredLabel !== undefined)
      return row('kpi', figures > 0 ? 0.9 : 0.7, { code: 'has-figures', data: { count: figures } });
    return nameless(shape, around);
  }
  return withoutFigures(text, shape, hasValues);
}

/** Lines that hold words only: KPIs whose figures are still to come, sections and notes. */
function withoutFigures(
  text: string,
  { label, fields, cells, isSpread }: RowShape,
  hasValues: boolean,
): Found {
  const isNote = NOTE_START.test(text) && !(cells > 2);
  if (isNote) return row('note', 0.85, { code: 'note-word' });
  if (text.length > LONG) return row('note', 0.75, { code: 'long-text' });
  const isKpi = label !== undefined && cells >= 2 && (fields > 0 || !hasValues) && !isSpread;
  if (isKpi) return row('kpi', 0.6, { code: 'no-figures' });
  if (fields > 0 && cells > 2)
    return row(label === undefined ? 'note' : 'kpi', 0.4, { code: 'no-figures' });
  return row('section', isSpread ? 0.9 : 0.8, { code: 'no-figures' });
}

/** Figures without a name: the KPI of the row above, or a sum. */
function nameless(shape: RowShape, { table, index, places, columns }: Surroundings): Found {
  const { line } = shape;
  const isSaid = columns.some(({ place, guess }) => {
    const tells = guess.holds !== undefined || guess.role === 'orgUnit';
    return tells && line.cells.has(place);
  });
  if (isSaid) return row('kpi', 0.7, { code: 'subordinate' });
  const count = addsUp(table.body, index, places);
  if (count > 0) return row('total', 0.8, { code: 'total-adds-up', data: { count } });
  return row(shape.firstText === undefined ? 'total' : 'note', 0.4, { code: 'unknown' });
}

function totalRow(
  text: string,
  { figures, cells }: RowShape,
  { table, index, places, names }: Surroundings,
): Found | undefined {
  if (figures === 0 && cells > 3) return undefined;
  const key = headingKey(text.replace(/[(（].*?[)）]/gu, ' '));
  const words = TOTAL_WORDS.in(key);
  const word = words[0];
  if (word?.isWhole) return row('total', 0.95, { code: 'total-word', data: { word: word.phrase } });
  const stem = withoutCumulative(headingKey(text));
  if (stem !== undefined && names.has(stem))
    return row('total', 0.9, { code: 'total-word', data: { word: text.slice(0, 40) } });
  if (word === undefined) return undefined;
  const isAtEdge =
    key.startsWith(`${word.phrase} `) ||
    key.endsWith(` ${word.phrase}`) ||
    /\p{Script=Han}/u.test(word.phrase);
  if (!isAtEdge || word.meaning === 'average') return undefined;
  const rest = key.replace(word.phrase, ' ').replace(/\s+/g, ' ').trim();
  if (names.has(rest))
    return row('total', 0.85, { code: 'total-word', data: { word: word.phrase } });
  const isSubtotal =
    /^(?:sub ?total|grand total|sous total|zwischensumme|小计)/.test(key) || words.length > 1;
  if (isSubtotal) return row('total', 0.85, { code: 'total-word', data: { word: word.phrase } });
  const count = addsUp(table.body, index, places, HALF);
  return count > 0 ? row('total', 0.9, { code: 'total-adds-up', data: { count } }) : undefined;
}

/** "Missed collections, cumulative" is "missed collections". */
function withoutCumulative(key: string): string | undefined {
  const found = MEASURE_WORDS.in(key).find(({ meaning }) => meaning === 'ytd');
  if (found === undefined || found.isWhole) return undefined;
  return key.replace(found.phrase, ' ').replace(/\s+/g, ' ').trim();
}

/** A section heads KPIs: texts behind the last KPI are notes. */
function withoutLastSections(
  found: readonly { shape: RowShape; guess: Found }[],
): { shape: RowShape; guess: Found }[] {
  const lastKpi = found.findLastIndex(({ guess: { role } }) => role === 'kpi');
  return found.map((each, index) =>
    each.guess.role === 'section' && index > lastKpi
      ? { ...each, guess: row('note', 0.8, { code: 'no-figures' }) }
      : each,
  );
}

function row(role: RowRole, confidence: number, reason: Reason): Found {
  return { role, confidence, reason };
}
