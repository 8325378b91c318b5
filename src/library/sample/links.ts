import type { LinkStrength, StrategyLink } from '../../scorecard/model/strategy-link';

function link(
  from: string,
  to: string,
  strength: LinkStrength,
  lagPeriods: number,
  hypothesis: string,
): StrategyLink {
  return { from, to, hypothesis, strength, lagPeriods };
}

/** The story of the strategy, each sentence a hypothesis that the figures can refute. Lags are months. */
export const LINKS: readonly StrategyLink[] = [
  link('L1', 'P1', 'Strong', 3, 'Trained assemblers make fewer faults'),
  link('L1', 'P2', 'Medium', 3, 'People who master several stations keep orders moving'),
  link(
    'L2',
    'P1',
    'Medium',
    6,
    'Experienced people who stay see a fault before it leaves the line',
  ),
  link('L2', 'P3', 'Medium', 6, 'A development team that stays together keeps its dates'),
  link('L3', 'P2', 'Strong', 2, 'Orders from the portal need no typing and no questions'),
  link('L3', 'C2', 'Weak', 3, 'Customers who see their order in the portal trust the date'),
  link('P1', 'C2', 'Strong', 3, 'Pumps without faults keep customers'),
  link('P1', 'F2', 'Strong', 1, 'Every pump that need not be reworked saves its cost'),
  link('P2', 'C1', 'Strong', 1, 'A short way through the plant makes dates safe'),
  link('P2', 'F3', 'Medium', 2, 'Orders that leave sooner are paid sooner'),
  link('P3', 'C3', 'Strong', 6, 'The H series is what installers in Southeast Asia ask for'),
  link('C1', 'F1', 'Strong', 3, 'Builders order again where the last delivery was on the day'),
  link('C2', 'F1', 'Medium', 6, 'Customers who trust us recommend us'),
  link('C3', 'F1', 'Medium', 12, 'Each new country adds revenue a year after the first order'),
];
