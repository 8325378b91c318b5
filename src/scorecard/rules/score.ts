import { colourOf } from './colour';
import type { Position } from './position';
import type { ScoreScale } from './score-scale';

/** Scores below a boundary stay this far below it, so that they keep their colour. */
const BELOW = 1e-6;

export interface Score {
  readonly value: number;
  readonly limit?: 'floored' | 'capped';
}

/**
 * A position re-expressed on the scorecard's scale: on or above green, between amber and green, or below amber, each a
 * straight line; then into the band of its colour; then floor and cap. Never falls when the position rises.
 */
export function scoreOf(position: Position, scale: ScoreScale): Score {
  const inBand = intoBand(onScale(position, scale), position, scale);
  if (inBand > scale.scoreCap) return { value: scale.scoreCap, limit: 'capped' };
  if (inBand < scale.scoreFloor) return { value: scale.scoreFloor, limit: 'floored' };
  return { value: inBand };
}

function onScale(position: Position, { greenFrom, amberFrom }: ScoreScale): number {
  const { at, green, amber, unitAbove, unitBelow } = position;
  if (at >= green) return greenFrom + (at - green) / unitAbove;
  if (at < amber) return amberFrom * (1 - (amber - at) / unitBelow);
  return amberFrom + ((at - amber) * (greenFrom - amberFrom)) / (green - amber);
}

function intoBand(score: number, position: Position, { greenFrom, amberFrom }: ScoreScale): number {
  switch (colourOf(position)) {
    case 'Green':
      return Math.max(score, greenFrom);
    case 'Amber':
      return Math.min(Math.max(score, amberFrom), greenFrom - BELOW);
    case 'Red':
      return Math.min(score, amberFrom - BELOW);
  }
}
