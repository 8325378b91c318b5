import type { KpiResult } from '../../scorecard/evaluation/kpi-result';
import { headingKey } from '../../tables/read/headings';
import type { Cell } from '../answer/cell';
import { Failure } from '../arguments/failure';
import { plainCell } from '../arguments/plain-cell';
import type { Range } from '../arguments/range';

/** One column of the result. */
export interface Measure {
  readonly heading: string;
  readonly of: (result: KpiResult) => Cell;
}

const SHOWN: readonly Measure[] = [
  { heading: 'KPI', of: ({ kpi }) => kpi.name },
  { heading: 'Actual', of: ({ actual }) => actual },
  { heading: 'Target', of: ({ target }) => target },
  { heading: 'Variance', of: ({ variance }) => variance },
  { heading: 'Achievement', of: ({ achievement }) => achievement },
  { heading: 'Status', of: ({ status }) => status },
  { heading: 'Score', of: ({ score }) => score },
  { heading: 'Trend', of: ({ trend }) => trend },
  { heading: 'YTD actual', of: ({ yearToDate }) => yearToDate?.actual },
  { heading: 'YTD target', of: ({ yearToDate }) => yearToDate?.target },
  { heading: 'YTD status', of: ({ yearToDate }) => yearToDate?.status },
  { heading: 'Forecast', of: ({ fullYear }) => fullYear?.value },
  { heading: 'Full-year target', of: ({ fullYear }) => fullYear?.target },
  { heading: 'Forecast status', of: ({ fullYear }) => fullYear?.status },
];

const ON_REQUEST: readonly Measure[] = [
  { heading: 'ID', of: ({ kpi }) => kpi.id },
  { heading: 'Objective', of: ({ kpi }) => kpi.objective },
  { heading: 'Unit', of: ({ kpi }) => kpi.unit },
  { heading: 'Owner', of: ({ kpi }) => kpi.owner },
  { heading: 'Variance %', of: ({ variancePercent }) => variancePercent },
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

/** The number 0 is no heading: an empty cell arrives as 0 on Windows and Mac. */
function headingsIn(cell: unknown): string[] {
  const plain = plainCell(cell);
  if (plain === undefined || plain === 0 || plain instanceof Failure) return [];
  return String(plain)
    .split(/[,;]/)
    .map((heading) => heading.trim())
    .filter((heading) => heading !== '');
}
