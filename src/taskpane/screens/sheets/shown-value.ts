import { achievement } from '../../../functions/achievement';
import { explain } from '../../../functions/explain';
import { coverage, normalisedWeights, rollup, rollupStatus } from '../../../functions/roll-up';
import { score } from '../../../functions/score';
import { ratio } from '../../../functions/series';
import { rag, status, statusRange, symbol } from '../../../functions/status';
import { favourable, variance, variancePct } from '../../../functions/variance';
import type { CellAround } from '../../../excel/inserting/cell-around';
import { parseCellAddress } from '../../../tables/cell-range';
import type { CellValue } from '../../../tables/table-grid';
import type { References } from '../../../workbook/insert-function/guarded-formula';
import {
  INSERTED_FUNCTIONS,
  type InsertedArgument,
  type InsertedFunction,
} from '../../../workbook/insert-function/inserted-function';

type Implementation = (...args: (unknown[][] | undefined)[]) => unknown[][];

const IMPLEMENTATIONS = {
  STATUS: status,
  ACHIEVEMENT: achievement,
  VARIANCE: variance,
  SCORE: score,
  ROLLUP: rollup,
  'VARIANCE.PCT': variancePct,
  FAVOURABLE: favourable,
  'STATUS.RANGE': statusRange,
  RAG: rag,
  SYMBOL: symbol,
  EXPLAIN: explain,
  'ROLLUP.STATUS': rollupStatus,
  COVERAGE: coverage,
  WEIGHTS: normalisedWeights,
  RATIO: ratio,
};

/** What a guarded formula will show, as far as its cells were read; undefined when that cannot be said before. */
export function shownValue(
  name: InsertedFunction,
  references: References,
  block: CellAround['block'],
): CellValue | undefined {
  const args: readonly InsertedArgument[] = INSERTED_FUNCTIONS[name];
  const values = args.map(({ key }) => valuesOf(references[key], block));
  if (values.some((value) => value === 'unknown')) return undefined;
  const blank = args.find(
    ({ key, whenBlank }, index) =>
      whenBlank !== undefined && references[key] !== undefined && isBlank(values[index]),
  );
  if (blank) return blank.whenBlank;
  const given = values.map((value) => (value === 'unknown' ? undefined : value));
  try {
    const call = IMPLEMENTATIONS[name] as Implementation;
    const result = call(...given)[0]?.[0];
    return typeof result === 'number' || typeof result === 'boolean' ? result : String(result);
  } catch (error) {
    // What the function refuses it says in a sentence, which is what its cell will say.
    return error instanceof Error ? error.message : { error: '#VALUE!' };
  }
}

function isBlank(values: unknown): boolean {
  return Array.isArray(values) && Array.isArray(values[0]) && values[0][0] === '';
}

function valuesOf(
  reference: string | undefined,
  block: CellAround['block'],
): unknown[][] | undefined | 'unknown' {
  if (reference === undefined) return undefined;
  const [from = '', to = from] = reference.replaceAll('$', '').split(':');
  const [start, end] = [parseCellAddress(from), parseCellAddress(to)];
  if (!start || !end) return 'unknown';
  const rows = Array.from({ length: end.row - start.row + 1 }, (_, index) => {
    const cells = block.first[start.row + index - block.row];
    return cells ? [plain(cells[start.column - block.column])] : undefined;
  });
  return rows.every((row) => row !== undefined) ? rows : 'unknown';
}

function plain(value: CellValue | undefined): unknown {
  return typeof value === 'object' && value !== null ? value.error : (value ?? '');
}
