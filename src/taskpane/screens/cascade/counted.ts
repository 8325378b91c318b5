import type { Dictionary } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';

interface Counts {
  readonly units?: number;
  readonly objectives?: number;
  readonly kpis?: number;
}

/** "3 objectives, 1 KPI": what there is of each, without what there is none of; blank without anything. */
export function counted(
  { units = 0, objectives = 0, kpis = 0 }: Counts,
  words: Dictionary['pane']['cascade'],
): string {
  const some = (count: number, words: string): readonly string[] =>
    count === 0 ? [] : [fill(words, { count })];
  return [
    ...some(units, words.manyUnits),
    ...some(objectives, words.manyObjectives),
    ...some(kpis, words.manyKpis),
  ].join(', ');
}
