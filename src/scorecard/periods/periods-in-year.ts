import type { Grain } from './grain';

/** How many periods of each grain a year has, week 53 left aside. */
export const PERIODS_IN_YEAR: Readonly<Record<Grain, number>> = {
  Week: 52,
  Month: 12,
  Quarter: 4,
  'Half-year': 2,
  Year: 1,
};
