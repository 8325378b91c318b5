import { Fault } from '../fault';
import { medianWithout } from './median';

/** A figure of one KPI in one row of the table. */
export interface Figure {
  readonly row: number;
  readonly field: string;
  readonly value: number;
}

/** A doubt about a figure that is used all the same. */
export interface Doubt {
  readonly row: number;
  readonly field: string;
  readonly fault: Fault;
}

const FEWEST_OTHERS = 4;
const TOO_LARGE = 10;
const TOO_SMALL = 0.1;
/** Where more of the values stand out than this, the measure varies by its nature. */
const MOST_UNUSUAL = 0.25;

/**
 * Health rule D2: an actual of at least 10 times, or at most a tenth of, the median of the KPI's other actuals, signs
 * left aside, when there are at least 4 others that are not zero. Zeros are never unusual. Nothing is said of a KPI
 * where more than a quarter of the actuals would stand out.
 */
export function unusualSizes(actuals: readonly Figure[]): Doubt[] {
  const sized = actuals.filter(({ value }) => value !== 0);
  if (sized.length <= FEWEST_OTHERS) return [];
  const bySize = [...sized].sort((a, b) => Math.abs(a.value) - Math.abs(b.value));
  const sizes = bySize.map(({ value }) => Math.abs(value));
  const doubts: Doubt[] = [];
  bySize.forEach(({ row, field, value }, index) => {
    const usual = medianWithout(sizes, index);
    if (usual === undefined) return;
    const times = Math.abs(value) / usual;
    if (times < TOO_LARGE && times > TOO_SMALL) return;
    doubts.push({ row, field, fault: Fault.of('ten-times-usual', { value, usual }) });
  });
  return doubts.length <= sized.length * MOST_UNUSUAL ? doubts : [];
}
