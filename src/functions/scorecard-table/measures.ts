import { headingKey } from '../../tables/read/headings';
import type { Cell } from '../answer/cell';
import { Failure } from '../arguments/failure';
import { plainCell } from '../arguments/plain-cell';
import type { Range } from '../arguments/range';
import type { Line } from './line';

/** One column of the result. */
export interface Measure {
  readonly heading: string;
  readonly of: (line: Line) => Cell;
}

/** The period itself and a year of months before it: the same month of last year stands first. */
const PERIODS = 13;

const SHOWN: readonly Measure[] = [
  { heading: 'KPI', of: ({ name }) => name },
  { heading: 'Actual', of: ({ kpi }) => kpi?.actual },
  { heading: 'Target', of: ({ kpi }) => kpi?.target },
  { heading: 'Variance', of: ({ kpi }) => kpi?.variance },
  { heading: 'Achievement', of: ({ kpi }) => kpi?.achievement },
  { heading: 'Status', of: ({ result }) => result.status },
  { heading: 'Score', of: ({ result }) => result.score },
  { heading: 'Trend', of: ({ kpi }) => kpi?.trend },
  { heading: 'YTD actual', of: ({ kpi }) => kpi?.yearToDate?.actual },
  { heading: 'YTD target', of: ({ kpi }) => kpi?.yearToDate?.target },
  { heading: 'YTD status', of: ({ kpi }) => kpi?.yearToDate?.status },
  { heading: 'Forecast', of: ({ kpi }) => kpi?.fullYear?.value },
  { heading: 'Full-year target', of: ({ kpi }) => kpi?.fullYear?.target },
  { heading: 'Forecast status', of: ({ kpi }) => kpi?.fullYear?.status },
];

const ON_REQUEST: readonly Measure[] = [
  { heading: 'ID', of: ({ id }) => id },
  { heading: 'Objective', of: ({ objective }) => objective },
  { heading: 'Unit', of: ({ unit }) => unit },
  { heading: 'Owner', of: ({ owner }) => owner },
  { heading: 'Variance %', of: ({ kpi }) => kpi?.variancePercent },
  { heading: 'Favourable', of: ({ kpi }) => kpi?.favourable },
  { heading: 'Line', of: ({ line }) => line },
  { heading: 'Weight', of: ({ weight }) => weight },
  { heading: 'Change', of: ({ result }) => result.change },
  { heading: 'Coverage', of: ({ result }) => result.coverage },
  { heading: 'Range low', of: ({ kpi }) => limitOf(kpi, 'rangeLow') },
  { heading: 'Range high', of: ({ kpi }) => limitOf(kpi, 'rangeHigh') },
  ...Array.from({ length: PERIODS }, (_, before) => ({
    heading: `Actual ${before} before`,
    of: ({ actualBefore }: Line) => actualBefore(before),
  })),
];

/** The columns that the argument `measures` names, in its order; the usual ones when it is left out. */
export function measuresAsked(range: Range | undefined): readonly Measure[] | Failure {
  const headings = range?.cells.flat().flatMap(headingsIn) ?? [];
  if (headings.length === 0) return SHOWN;
  const all = [...SHOWN, ...ON_REQUEST];
  const byKey = new Map(all.map((measure) => [headingKey(measure.heading), measure]));
  const asked: Measure[] = [];
  for (const value of headings) {
    const measure = byKey.get(headingKey(value));
    if (!measure) {
      const choices = all.map(({ heading }) => heading).join(', ');
      return Failure.invalid('unknownMeasure', { value, choices });
    }
    asked.push(measure);
  }
  return asked;
}

/** A limit of a KPI that is to stay in a range, for the whole evaluated period. */
function limitOf(kpi: Line['kpi'], limit: 'rangeLow' | 'rangeHigh'): number | undefined {
  return kpi?.rule.direction === 'range' ? kpi.rule[limit] : undefined;
}

/** The number 0 is no heading: an empty cell arrives as 0 on Windows and Mac. */
function headingsIn(cell: unknown): string[] {
  const plain = plainCell(cell);
  if (plain === undefined || plain === 0 || plain instanceof Failure) return [];
  return String(plain)
    .split(/[,;]/)
    .map((heading) => heading.trim())
    .filter((heading) => heading !== '');
}
