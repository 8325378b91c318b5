import type { Colour } from '../model/status';
import { colourBands, type ColourBand } from './colour-bands';
import { colourOf } from './colour';
import type { KpiRule } from './kpi-rule';
import { positionOf } from './position';
import { stretchAround } from './stretch-around';

export interface ExampleActual {
  readonly actual: number;
  readonly colour: Colour;
}

const COLOURS: readonly Colour[] = ['Green', 'Amber', 'Red'];
const DIGITS = 3;

/**
 * One actual of each colour that a rule can give, the best first: the target, the last that is still amber, and one beyond
 * it. Of yes and no, both.
 */
export function exampleActuals(
  rule: KpiRule,
  target: number | undefined,
): readonly ExampleActual[] {
  const stretch = stretchAround(rule, target);
  if (!stretch) return [];
  const bands = colourBands(rule, target, stretch);
  const colourAt = (actual: number): Colour | undefined => {
    const position = positionOf(actual, target, rule);
    return position && colourOf(position);
  };
  if (rule.direction === 'yesno') {
    return [1, 0].flatMap((actual) => {
      const colour = bands.length > 0 ? colourAt(actual) : undefined;
      return colour ? [{ actual, colour }] : [];
    });
  }
  return COLOURS.flatMap((colour) => {
    const index = bands.findLastIndex((band) => band.colour === colour);
    const band = bands[index];
    if (!band) return [];
    const wanted = pick(band, { target, after: bands[index + 1] });
    const rounded = Number(wanted.toPrecision(DIGITS));
    return [{ actual: colourAt(rounded) === colour ? rounded : wanted, colour }];
  });
}

interface Beside {
  readonly target: number | undefined;
  /** The band above. */
  readonly after: ColourBand | undefined;
}

function pick({ colour, from, to }: ColourBand, { target, after }: Beside): number {
  const middle = (from + to) / 2;
  if (colour === 'Red') return middle;
  if (colour === 'Amber') return after?.colour === 'Red' ? to : from;
  return target !== undefined && target >= from && target <= to ? target : middle;
}
