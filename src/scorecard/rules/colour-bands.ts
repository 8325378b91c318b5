import type { Colour } from '../model/status';
import { actualsAt } from './actuals-at';
import { colourOf } from './colour';
import type { KpiRule } from './kpi-rule';
import { positionOf } from './position';
import { ruleGap } from './rule-gap';

/** A stretch of actuals that have one colour; `from` equals `to` where a single value has it. */
export interface ColourBand {
  readonly colour: Colour;
  readonly from: number;
  readonly to: number;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The colours of all actuals between two values, from the lowest up; none where the rule cannot judge. */
export function colourBands(
  rule: KpiRule,
  target: number | undefined,
  { from, to }: Stretch,
): readonly ColourBand[] {
  if (ruleGap(rule, target)) return [];
  const colourAt = (actual: number): Colour | undefined => {
    const position = positionOf(actual, target, rule);
    return position && colourOf(position);
  };
  const inside = limitsOf(rule, target).filter((limit) => limit > from && limit < to);
  const edges = [...new Set([from, ...inside, to])].sort((a, b) => a - b);
  const found = edges.flatMap((edge, index) => {
    const next = edges[index + 1];
    const at = { colour: colourAt(edge), from: edge, to: edge };
    if (next === undefined) return [at];
    return [at, { colour: colourAt((edge + next) / 2), from: edge, to: next }];
  });
  return joined(found.flatMap(({ colour, ...band }) => (colour ? [{ colour, ...band }] : [])));
}

/** Where the colour may change. */
function limitsOf(rule: KpiRule, target: number | undefined): readonly number[] {
  const { green, amber, thresholds, direction } = rule;
  const bounds = [green, amber].flatMap((bound) =>
    bound === undefined ? [] : actualsAt(bound, target, rule),
  );
  // A share of a target of 0 jumps there, where no bound stands.
  const jumps = thresholds === 'ratio' && direction !== 'yesno' && target === 0 ? [0] : [];
  return [...bounds, ...jumps];
}

/** Edges go with the stretch beside them that has their colour; one that has none stays a band of a single value. */
function joined(bands: readonly ColourBand[]): readonly ColourBand[] {
  const all: ColourBand[] = [];
  for (const band of bands) {
    const last = all[all.length - 1];
    if (last?.colour === band.colour) all[all.length - 1] = { ...last, to: band.to };
    else all.push(band);
  }
  return all;
}
