import type { Period } from '../periods/period';
import type { Colour } from './status';

/** What a unit wants to reach in one perspective. Without a unit it belongs to the company. */
export interface Objective {
  readonly id: string;
  readonly name: string;
  readonly perspective?: string;
  readonly unit?: string;
  /** An objective of the parent unit that this one supports. */
  readonly contributesTo?: string;
  readonly owner?: string;
  readonly weight?: number;
  readonly theme?: string;
  readonly statusOverride?: Colour;
  readonly overrideReason?: string;
  readonly overridePeriod?: Period;
}
