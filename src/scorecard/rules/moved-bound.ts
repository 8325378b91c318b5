import { actualsAt } from './actuals-at';
import { boundAt } from './bound-at';
import type { Stretch } from './colour-bands';
import type { KpiRule } from './kpi-rule';

export type BoundName = 'green' | 'amber';

/** A move of a limit on the picture of its bands: to an actual, or by steps upwards from the actual where it stands. */
export type Move =
  | { readonly kind: 'to'; readonly actual: number }
  | { readonly kind: 'by'; readonly from: number; readonly steps: number };

interface Scene {
  readonly rule: KpiRule;
  readonly target: number | undefined;
  /** What the picture shows: steps are a hundredth of it, in round numbers. */
  readonly stretch: Stretch;
}

const SHARE_STEP = 0.01;
const STEPS_SHOWN = 100;

/**
 * Where a limit stands after a move, in the rule's threshold kind and in round steps. It stops at the other limit and where
 * no actual stands any more. Undefined where it cannot be moved.
 */
export function movedBound(
  name: BoundName,
  move: Move,
  { rule, target, stretch }: Scene,
): number | undefined {
  const current = rule[name];
  if (current === undefined) return undefined;
  const step = rule.thresholds === 'ratio' ? SHARE_STEP : roundStep(stretch);
  const moved =
    move.kind === 'to'
      ? boundAt(move.actual, target, rule)
      : stepped(current, move, { rule, target, stretch }, step);
  if (moved === undefined) return undefined;
  const round = onStep(moved, step);
  const stopped = notBeyond(name, round, rule);
  return actualsAt(stopped, target, rule).length === 0 ? undefined : stopped;
}

/** Upwards on the picture is a better or a worse bound, by the direction and the side. */
function stepped(
  current: number,
  { from, steps }: Move & { kind: 'by' },
  { rule, target, stretch }: Scene,
  step: number,
): number | undefined {
  const little = (stretch.to - stretch.from) / 1_000;
  const [here, above] = [boundAt(from, target, rule), boundAt(from + little, target, rule)];
  if (here === undefined || above === undefined) return undefined;
  return current + Math.sign(above - here) * steps * step;
}

function notBeyond(name: BoundName, moved: number, rule: KpiRule): number {
  const other = name === 'green' ? rule.amber : rule.green;
  const current = rule[name];
  if (other === undefined || current === undefined) return moved;
  // Of raw values their order is the direction; of the others the kind says which is the larger.
  const isAbove = current === other ? isLarger(name, rule) : current > other;
  return isAbove ? Math.max(moved, other) : Math.min(moved, other);
}

function isLarger(name: BoundName, { thresholds, direction }: KpiRule): boolean {
  const isGreenLarger =
    thresholds === 'ratio' || (thresholds === 'values' && direction !== 'lower');
  return (name === 'green') === isGreenLarger;
}

/** 1, 2 or 5 times a power of ten. */
function roundStep({ from, to }: Stretch): number {
  const wanted = (to - from) / STEPS_SHOWN;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const digit = [1, 2, 5].find((each) => each * power >= wanted * 0.99) ?? 10;
  return digit * power;
}

function onStep(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12));
}
