import type { NodeResult } from '../../../scorecard/evaluation/evaluation';
import type { Status } from '../../../scorecard/model/status';
import type { ReviewSubject } from '../../subject/review-subject';
import {
  coverageFormula,
  nodeColourFormula,
  nodeScoreFormula,
  type ChildRanges,
} from './roll-up-formulas';
import { cellOf, rangeOf } from './row-cells';
import type { RowDraft } from './row-draft';

/** A parent row, what it is called, and where its children stand. */
export interface NodePlan {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  readonly weight?: number;
  readonly result: NodeResult & { readonly computedStatus?: Status };
  readonly override?: Status;
  readonly scoreBefore?: number;
  /** The rows of the children and their level; the units' rows are always a weighted mean. */
  readonly children: {
    readonly first: number;
    readonly last: number;
    readonly level: number;
    readonly rollUp: 'Weighted' | 'Worst';
  };
}

/** Fills the row of an objective, a perspective or the whole scorecard: coverage, score, colour and change. */
export function addNode(draft: RowDraft, plan: NodePlan, subject: ReviewSubject): void {
  const { row } = draft;
  const { result } = plan;
  draft.put('id', plan.id);
  draft.put('name', plan.name);
  draft.put('level', plan.level);
  draft.put('weight', plan.weight);
  addScore(draft, plan);
  const shown = plan.override;
  draft.put(
    'shown',
    shown ?? { formula: cellOf(row, 'colour'), result: result.computedStatus ?? result.status },
  );
  draft.put('scoreBefore', plan.scoreBefore ?? '', { format: '0.0' });
  const score = cellOf(row, 'score');
  const before = cellOf(row, 'scoreBefore');
  const now = result.score === undefined ? undefined : result.score * 100;
  const change = now === undefined || plan.scoreBefore === undefined ? '' : now - plan.scoreBefore;
  if (subject.before === undefined) return;
  const formula = `IF(OR(${score}="",${before}=""),"",${score}-${before})`;
  draft.put('moved', { formula, result: change }, { format: '0.00' });
}

function addScore(draft: RowDraft, { children, result }: NodePlan): void {
  const { row } = draft;
  const colour = result.computedStatus ?? result.status;
  if (children.last < children.first) {
    draft.put('coverage', '');
    draft.put('score', '');
    draft.put('colour', colour);
    return;
  }
  const ranges = childRanges(children.first, children.last);
  const cells = { score: cellOf(row, 'score'), coverage: cellOf(row, 'coverage') };
  const score = nodeScoreFormula(ranges, children.level, cells, children.rollUp);
  draft.put(
    'coverage',
    { formula: coverageFormula(ranges, children.level), result: result.coverage ?? '' },
    { format: '0%' },
  );
  draft.put(
    'score',
    { formula: score, result: result.score === undefined ? '' : result.score * 100 },
    { format: '0.0' },
  );
  draft.put('colour', {
    formula: nodeColourFormula(ranges, children.level, cells),
    result: colour,
  });
}

function childRanges(first: number, last: number): ChildRanges {
  const range = (column: Parameters<typeof rangeOf>[0]): string => rangeOf(column, first, last);
  return {
    level: range('level'),
    colour: range('colour'),
    critical: range('critical'),
    score: range('score'),
    coverage: range('coverage'),
    canCount: range('canCount'),
    counted: range('counted'),
    countedScore: range('countedScore'),
  };
}
