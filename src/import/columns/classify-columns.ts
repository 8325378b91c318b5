import { headingPaths, type HeadingPath } from '../headings/heading-path';
import type { Measure, Role } from '../proposal/proposal';
import type { FoundTable } from '../regions/find-tables';
import type { Column } from './column-guess';
import { columnValues } from './column-values';
import { guessColumn } from './guess-column';
import { headingSays } from './heading-says';

/** How sure a heading makes that says a word among others. */
const WORD_AMONG_OTHERS = 0.75;

/** Roles that one column of a table has at most; further ones are notes. */
const ONCE: readonly Role[] = ['owner', 'measureUnit', 'weight', 'direction', 'baseline', 'code'];

/** What each column of a table is. One of them names the KPIs, if any does. */
export function classifyColumns(table: FoundTable, measure: Measure): readonly Column[] {
  const paths = headingPaths(table);
  const columns = table.places.map((place): Column => {
    const path = paths.get(place) ?? [];
    const says = headingSays(path);
    const values = columnValues(table.body, place);
    const guess = guessColumn(says, values, measure);
    return { place, path, values, guess, ...(says.period ? { period: says.period } : {}) };
  });
  return withoutRepeated(withoutSameFigures(withNames(columns)));
}

/** One column with the role `kpi`: the best one that says so, else the column with the most different names. */
function withNames(columns: readonly Column[]): readonly Column[] {
  const named = columns.filter(({ guess, values }) => guess.role === 'kpi' && values.texts > 0);
  const best =
    bestNames(named) ?? bestNames(columns.filter(canName)) ?? bestNames(columns.filter(couldName));
  if (best === undefined) return columns;
  const isSure = best.guess.role === 'kpi';
  return columns.map((column) => {
    const { guess, values } = column;
    if (column === best) {
      return isSure
        ? column
        : as(column, 'kpi', 0.6, 'values-names', { count: values.distinct, of: values.filled });
    }
    if (guess.role !== 'kpi')
      return guess.reason.code === 'values-names' ? beside(column, best, columns) : column;
    return beside(column, best, columns);
  });
}

/** A text column that no heading explains, and that could name KPIs. */
function canName({ guess, values }: Column): boolean {
  const isOpen =
    guess.reason.code === 'values-names' ||
    guess.reason.code === 'long-text' ||
    guess.reason.code === 'values-people';
  return isOpen && values.texts >= 2 && values.distinct > values.filled * 0.4;
}

/** Another field by one word of its heading, or objectives where nothing is below them. */
function couldName({ guess, values }: Column): boolean {
  const isOpen =
    guess.role === 'objective' || (guess.confidence <= WORD_AMONG_OTHERS && guess.role !== 'value');
  return isOpen && values.texts >= 2 && values.distinct > values.filled * 0.4;
}

/** Many different names; of two alike the left one. */
function bestNames(columns: readonly Column[]): Column | undefined {
  const score = ({ values, guess }: Column) =>
    values.distinct *
      (1 - values.units / Math.max(1, values.filled)) *
      (0.5 + guess.confidence / 2) -
    values.longTexts * 0.3;
  return columns.reduce<Column | undefined>(
    (best, column) => (best === undefined || score(column) > score(best) * 1.15 ? column : best),
    undefined,
  );
}

/** A text column beside the names: on their left what they are grouped by, on their right a note. */
function beside(column: Column, names: Column, columns: readonly Column[]): Column {
  const { values, place } = column;
  if (place < names.place && repeatsIn(names, column, columns)) {
    return as(column, 'orgUnit', 0.6, 'values-repeat', {
      count: names.values.distinct,
      of: names.values.filled,
    });
  }
  const groups = place < names.place && values.distinct < names.values.distinct;
  if (groups && values.codes < values.filled * 0.6) {
    return as(column, 'perspective', 0.45, 'values-repeat', {
      count: values.distinct,
      of: values.filled,
    });
  }
  return as(column, place < names.place ? 'ignore' : 'note', 0.4, 'values-names', {
    count: values.distinct,
    of: values.filled,
  });
}

/** The same names again in each group, and not for other periods or measures: the groups are parts of the organisation. */
function repeatsIn(names: Column, group: Column, columns: readonly Column[]): boolean {
  const isOften = names.values.distinct <= names.values.texts * 0.6;
  const isGroup =
    group.values.distinct > 1 &&
    (group.values.filled < names.values.filled || group.values.distinct < group.values.filled);
  return isOften && isGroup && !columns.some(({ guess }) => guess.holds !== undefined);
}

function as(
  column: Column,
  role: Role,
  confidence: number,
  code: 'values-names' | 'values-repeat',
  data: { count: number; of: number },
): Column {
  return { ...column, guess: { role, confidence, reason: { code, data } } };
}

/** Two columns of one measure and period: the one that is in per cent of the other is a status, or it is left aside. */
function withoutSameFigures(columns: readonly Column[]): readonly Column[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const { guess, period, values } = column;
    if (
      guess.role !== 'value' ||
      guess.holds ||
      guess.measure === 'status' ||
      guess.measure === 'variance'
    )
      return column;
    const key = JSON.stringify([guess.measure, period]);
    if (!taken.has(key)) {
      taken.add(key);
      return column;
    }
    const isRate = guess.measure === 'actual' && values.percents >= values.figures * 0.5;
    const role = isRate
      ? ({ role: 'value', measure: 'status' } as const)
      : ({ role: 'ignore' } as const);
    return { ...column, guess: { ...role, confidence: 0.5, reason: { code: 'heading-in-order' } } };
  });
}

function withoutRepeated(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => {
    const { guess } = column;
    if (!ONCE.includes(guess.role)) return column;
    const best = columns
      .filter((other) => other.guess.role === guess.role)
      .reduce((a, b) => (b.guess.confidence > a.guess.confidence ? b : a));
    if (best === column) return column;
    return { ...column, guess: { role: 'note', confidence: 0.4, reason: guess.reason } };
  });
}

/** The headings above a column in one line. */
export function headerText(path: HeadingPath): string {
  const texts = path.map(({ text }) => text);
  return texts.filter((text, index) => text !== texts[index - 1]).join(' / ');
}
