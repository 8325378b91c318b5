/** A cause-and-effect link of the strategy map: the objective `from` helps the objective `to`. */
export interface StrategyLink {
  readonly from: string;
  readonly to: string;
  readonly hypothesis?: string;
  readonly strength?: LinkStrength;
  readonly lagPeriods?: number;
}

export const LINK_STRENGTHS = ['Weak', 'Medium', 'Strong'] as const;

export type LinkStrength = (typeof LINK_STRENGTHS)[number];
