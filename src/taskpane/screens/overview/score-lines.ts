import { roundTo } from '../../../look/rounded-digits';
import { allocate } from '../../../scorecard/edits/allocate';
import type {
  Evaluation,
  ObjectiveResult,
  PerspectiveResult,
  UnitResult,
} from '../../../scorecard/evaluation/evaluation';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import type { Status } from '../../../scorecard/model/status';

/** A line of the calculation of a score, below the one that it is a part of. */
export interface ScoreLine {
  readonly kind: 'whole' | 'unit' | 'perspective' | 'objective' | 'kpi';
  /** Of the object; blank for the whole. */
  readonly id: string;
  /** Blank for the whole. */
  readonly name: string;
  /** How far it is indented: 0 for the whole. */
  readonly depth: number;
  /** Per cent of the whole with one decimal; those of the parts add up. Absent where the lowest part decides. */
  readonly share?: number;
  /** Points of the score with two decimals; those of the parts add up. Absent where nothing adds up. */
  readonly points?: number;
  readonly score?: number;
  readonly status: Status;
}

/** Something with a score and what it is made of. */
interface Part extends Pick<ScoreLine, 'kind' | 'id' | 'name' | 'score' | 'status'> {
  readonly shareOfParent?: number;
  readonly parts: readonly Part[];
}

/** The printed figures that the parts of something add up to. */
type Printed = Pick<ScoreLine, 'share' | 'points'>;

const SHARE_DECIMALS = 1;
const POINT_DECIMALS = 2;

/** How a score adds up, from the whole down to each KPI: whatever level is read, it adds up as printed. */
export function scoreLines({ overall, settings }: Evaluation): ScoreLine[] {
  const whole: Part = { ...unitPart(overall), kind: 'whole', id: '', name: '' };
  if (settings.rollUp === 'Worst') return linesOf(whole, 0, {});
  const points = whole.score === undefined ? undefined : roundTo(whole.score * 100, POINT_DECIMALS);
  return linesOf(whole, 0, { share: 100, points });
}

function linesOf({ parts, shareOfParent: _, ...line }: Part, depth: number, printed: Printed) {
  const shares = divided(
    printed.share,
    SHARE_DECIMALS,
    parts,
    ({ shareOfParent = 0 }) => shareOfParent,
  );
  const points = divided(
    printed.points,
    POINT_DECIMALS,
    parts,
    ({ shareOfParent = 0, score = 0 }) => shareOfParent * score,
  );
  const lines: ScoreLine[] = [{ ...line, depth, ...printed }];
  parts.forEach((part, index) => {
    lines.push(...linesOf(part, depth + 1, { share: shares?.[index], points: points?.[index] }));
  });
  return lines;
}

/** Parts that add up to what is printed; none where nothing below counts, such as under a parent without a score. */
function divided(
  total: number | undefined,
  decimals: number,
  parts: readonly Part[],
  weightOf: (part: Part) => number,
): number[] | undefined {
  const weights = parts.map(weightOf);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (total === undefined) return undefined;
  if (sum === 0) return parts.map(() => 0);
  const sign = Math.sign(sum);
  return allocate(
    sign * total,
    weights.map((weight) => sign * weight),
    decimals,
  ).map((part) => sign * part + 0);
}

function unitPart({ unit, perspectives, children, ...node }: UnitResult): Part {
  // A unit is the mean of its children where these have shares; else it has perspectives of its own.
  const isMean = children.some(({ shareOfParent }) => shareOfParent !== undefined);
  const parts = isMean ? children.map(unitPart) : perspectives.filter(hasKpis).map(perspectivePart);
  return { ...figuresOf(node), kind: 'unit', id: unit?.id ?? '', name: unit?.name ?? '', parts };
}

function hasKpis({ objectives }: PerspectiveResult): boolean {
  return objectives.some(({ kpis }) => kpis.length > 0);
}

function perspectivePart({ perspective, objectives, ...node }: PerspectiveResult): Part {
  const parts = objectives.filter(({ kpis }) => kpis.length > 0).map(objectivePart);
  return { ...figuresOf(node), kind: 'perspective', ...named(perspective), parts };
}

function objectivePart({ objective, kpis, ...node }: ObjectiveResult): Part {
  return { ...figuresOf(node), kind: 'objective', ...named(objective), parts: kpis.map(kpiPart) };
}

function kpiPart({ kpi, ...result }: KpiResult): Part {
  return { ...figuresOf(result), kind: 'kpi', ...named(kpi), parts: [] };
}

function named({ id, name }: { readonly id: string; readonly name: string }) {
  return { id, name };
}

function figuresOf({
  score,
  status,
  shareOfParent,
}: Pick<Part, 'score' | 'status' | 'shareOfParent'>) {
  return { score, status, shareOfParent };
}
