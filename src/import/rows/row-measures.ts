import type { Column } from '../columns/column-guess';
import type { Measure } from '../proposal/proposal';
import { textOf } from '../sheet/cell-facts';
import { headingKey } from '../words/phrases';
import type { RowGuess } from './row-guess';
import type { RowShape } from './row-shape';
import { measureNamed, splitsOf, type LabelParts } from './split-label';

interface Found {
  readonly shape: RowShape;
  readonly guess: Pick<RowGuess, 'role' | 'confidence' | 'reason'>;
}

/** Rows with the KPI that each belongs to, and the measure where the row says it: in its label, or in a column of its own. */
export function withMeasures(
  found: readonly Found[],
  columns: readonly Column[],
): readonly RowGuess[] {
  const names = columns.find(({ guess }) => guess.role === 'kpi')?.place;
  const measures = columns.find(({ guess }) => guess.holds === 'measure')?.place;
  const split = splitLabels(found);
  let section: string | undefined;
  let sectionMeasure: Measure | undefined;
  let last: { name: string; at: number } | undefined;
  return found.map(({ shape, guess }) => {
    const { line } = shape;
    const label = shape.label ?? shape.coveredLabel;
    if (guess.role === 'section') {
      const text = label ?? shape.firstText ?? '';
      sectionMeasure = measureNamed(text);
      if (sectionMeasure === undefined) section = text;
      last = sectionMeasure === undefined ? { name: text, at: line.at } : undefined;
      return { line, ...guess };
    }
    if (guess.role !== 'kpi' || names === undefined) return { line, ...guess };
    const parts = label === undefined ? undefined : split.get(label);
    const isOnlyMeasure =
      label !== undefined && measureNamed(label) !== undefined && last !== undefined;
    if (label !== undefined && !isOnlyMeasure) {
      const name = parts?.name ?? label;
      if (last === undefined || headingKey(last.name) !== headingKey(name))
        last = { name, at: line.at };
    }
    const cell = measures === undefined ? undefined : line.cells.get(measures);
    const measure =
      (cell && measureNamed(textOf(cell) ?? '')) ??
      parts?.measure ??
      (isOnlyMeasure ? measureNamed(label) : undefined) ??
      sectionMeasure;
    return {
      line,
      ...guess,
      ...(last ? { name: last.name, nameAt: { at: last.at, place: names } } : {}),
      ...(measure ? { measure } : {}),
      ...(section !== undefined && section !== last?.name ? { section } : {}),
    };
  });
}

/**
 * Labels that name a measure, where the same KPI comes with another one too: "net result" alone is a KPI. Of several ways
 * to split a label the one counts whose KPI has the most measures: "filled % Plan" beside "filled % Act" is no "% plan".
 */
function splitLabels(found: readonly Found[]): ReadonlyMap<string, LabelParts> {
  const splits = new Map<string, readonly LabelParts[]>();
  const measuresOf = new Map<string, Set<Measure>>();
  const add = (name: string, measure: Measure) => {
    const key = headingKey(name);
    measuresOf.set(key, (measuresOf.get(key) ?? new Set()).add(measure));
  };
  for (const { shape, guess } of found) {
    const { label } = shape;
    if (guess.role !== 'kpi' || label === undefined) continue;
    add(label, 'actual');
    const ways = splits.get(label) ?? splitsOf(label);
    splits.set(label, ways);
    for (const { name, measure } of ways) add(name, measure);
  }
  const count = ({ name }: LabelParts) => measuresOf.get(headingKey(name))?.size ?? 0;
  return new Map(
    [...splits].flatMap(([label, ways]) => {
      const [best] = [...ways].sort((a, b) => count(b) - count(a));
      return best && count(best) > 1 ? [[label, best] as const] : [];
    }),
  );
}
