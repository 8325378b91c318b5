import type { NodeResult } from '../../../scorecard/evaluation/evaluation';
import { pointsLost } from '../../../scorecard/evaluation/points-lost';
import type { CellContent } from '../../book/cell';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { countedFormula } from './roll-up-formulas';
import { cellOf, rangeOf } from './row-cells';
import type { RowDraft } from './row-draft';
import type { ScoreHistory } from './score-history';

const SHARE = { format: '0.0%' };

/** A child as its parent sees it: what it weighs, whether it counts, and its share of the parent and of all. */
export interface ChildPlan {
  readonly parent: { readonly row: number; readonly first: number; readonly last: number };
  readonly level: number;
  readonly weight: number;
  readonly result: Pick<NodeResult, 'score' | 'coverage' | 'shareOfParent' | 'absoluteShare'>;
}

/** Fills what a row gives to its parent. */
export function addShares(draft: RowDraft, plan: ChildPlan, subject: ReviewSubject): void {
  addCounted(draft, plan, subject);
  const { shareOfParent } = plan.result;
  const { first, last } = plan.parent;
  const siblings = `SUMPRODUCT(--(${rangeOf('level', first, last)}=${plan.level}),${rangeOf('counted', first, last)})`;
  const formula = `IF(${siblings}=0,0,${cellOf(draft.row, 'counted')}/${siblings})`;
  draft.put('share', shareOfParent === undefined ? '' : { formula, result: shareOfParent }, SHARE);
  addShareOfAll(draft, plan, subject);
}

/** The weight that can count, the one that counts, and the score it counts with. */
function addCounted(
  draft: RowDraft,
  { result, weight }: ChildPlan,
  { settings }: ReviewSubject,
): void {
  const { score, coverage } = result;
  const cells = {
    score: cellOf(draft.row, 'score'),
    coverage: cellOf(draft.row, 'coverage'),
    weight: cellOf(draft.row, 'weight'),
  };
  const { missingData } = settings;
  const counts = missingData === 'Zero' ? coverage !== undefined : score !== undefined;
  draft.put('canCount', {
    formula: `IF(${cells.coverage}="",0,${cells.weight})`,
    result: coverage === undefined ? 0 : weight,
  });
  draft.put('counted', {
    formula: countedFormula(cells, missingData),
    result: counts ? weight : 0,
  });
  const countedScore = `IF(${cells.score}="",0,${cells.score})`;
  const content = { formula: countedScore, result: (score ?? 0) * 100 };
  draft.put('countedScore', content, { format: '0.0' });
}

/** Shares of the whole mean nothing where the worst child decides, and stop where units are averaged. */
function addShareOfAll(draft: RowDraft, plan: ChildPlan, { settings }: ReviewSubject): void {
  const { absoluteShare } = plan.result;
  if (absoluteShare === undefined) {
    draft.put('shareOfAll', '');
    return;
  }
  const parentShare = cellOf(plan.parent.row, 'shareOfAll');
  const product = `${parentShare}*${cellOf(draft.row, 'share')}`;
  const guarded =
    settings.missingData === 'Exclude'
      ? `IF(${cellOf(plan.parent.row, 'score')}="",0,${product})`
      : product;
  draft.put('shareOfAll', { formula: guarded, result: absoluteShare }, SHARE);
}

/** Where the parents of a KPI stand; absent for one that counts nowhere. */
export interface KpiParents {
  readonly top: number;
  readonly perspective: number;
  readonly objective: number;
}

/** Fills what a KPI moved the score since the period before, and what it costs to green, in points. */
export function addPoints(
  draft: RowDraft,
  kpi: KpiRow,
  parents: KpiParents,
  subject: ReviewSubject,
  history: ScoreHistory,
): void {
  const { row } = draft;
  const before = history.kpi(kpi.result.kpi.id);
  draft.put('scoreBefore', before.score ?? '', { format: '0.0' });
  draft.put('shareBefore', before.share, SHARE);
  draft.put('moved', movedContent(row, kpi, parents, subject, history), { format: '0.00' });
  draft.put('lost', lostContent(row, kpi, subject), { format: '0.00' });
}

/** w now × (s now − P before) − w before × (s before − P before): docs/scoring.md, contribution. */
function movedContent(
  row: number,
  { result, objective, perspective }: KpiRow,
  { top, perspective: perspectiveRow, objective: objectiveRow }: KpiParents,
  { now }: ReviewSubject,
  history: ScoreHistory,
): CellContent {
  const { overall } = history;
  if (overall === undefined || result.absoluteShare === undefined) return '';
  const before = history.kpi(result.kpi.id);
  const parents = [objectiveRow, perspectiveRow].map((each) => `${cellOf(each, 'score')}=""`);
  const counted = `IF(OR(${parents.join(',')}),0,N(${cellOf(row, 'score')}))`;
  const total = cellOf(top, 'scoreBefore');
  const nowTerm = `${cellOf(row, 'shareOfAll')}*(${counted}-${total})`;
  const beforeTerm = `${cellOf(row, 'shareBefore')}*(N(${cellOf(row, 'scoreBefore')})-${total})`;
  const hasParents = objective?.score !== undefined && perspective?.score !== undefined;
  const score = hasParents ? (result.score ?? 0) * 100 : 0;
  const moved =
    result.absoluteShare * (score - overall) - before.share * ((before.score ?? 0) - overall);
  return {
    formula: `IF(${cellOf(top, 'score')}="","",${nowTerm}-${beforeTerm})`,
    result: now.overall.score === undefined ? '' : moved,
  };
}

function lostContent(row: number, { result }: KpiRow, { settings }: ReviewSubject): CellContent {
  if (result.absoluteShare === undefined) return '';
  const share = cellOf(row, 'shareOfAll');
  const score = cellOf(row, 'score');
  const missing =
    settings.missingData === 'Zero' ? `IF(${share}>0,${share}*100*BSC_GreenFrom,"")` : '""';
  return {
    formula: `IF(${score}="",${missing},${share}*MAX(0,100*BSC_GreenFrom-${score}))`,
    result: pointsLost(result, settings) ?? '',
  };
}

/** Fills the coverage of a KPI: it can count unless it cannot be scored or is not due yet. */
export function addKpiCoverage(draft: RowDraft, { result }: KpiRow): void {
  const { row } = draft;
  const isNever = result.rule.direction === 'none' || result.computedStatus === 'Not due';
  if (isNever) {
    draft.put('coverage', '');
    return;
  }
  const coverage = coverageOfKpi({ result });
  const formula = `IF(${cellOf(row, 'score')}="",IF(${cellOf(row, 'colour')}="No data",0,""),1)`;
  draft.put('coverage', { formula, result: coverage ?? '' }, { format: '0%' });
}

/** 1 with a score, 0 when its actual is missing, undefined when nothing is missing. */
export function coverageOfKpi({ result }: Pick<KpiRow, 'result'>): number | undefined {
  if (result.score !== undefined) return 1;
  const isMissing = result.computedStatus === 'No data' && result.rule.direction !== 'none';
  return isMissing ? 0 : undefined;
}
