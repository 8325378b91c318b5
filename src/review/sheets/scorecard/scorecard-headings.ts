import { periodLabel } from '../../../look/period-label';
import { coarserPeriod } from '../../../scorecard/periods/containing';
import { fill } from '../../../strings/fill';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { STYLES } from '../../styling/styles';
import { SHOWN_PERIODS } from '../../subject/data-window';
import type { ReviewSubject } from '../../subject/review-subject';
import { SCORECARD_COLUMNS as COLUMNS, type ScorecardColumn } from './columns';

/** In characters. */
export const SCORECARD_WIDTHS: Readonly<Record<ScorecardColumn, number>> = {
  id: 7,
  name: 34,
  unit: 9,
  actual: 10,
  target: 11.5,
  variance: 10,
  variancePercent: 8.5,
  achieved: 8.5,
  status: 17,
  trend: 6,
  history: 19,
  ytdActual: 10.5,
  ytdTarget: 11.5,
  ytdStatus: 13.5,
  yearForecast: 10.5,
  yearTarget: 11.5,
  yearStatus: 13.5,
  owner: 16,
};

const RIGHT: ReadonlySet<ScorecardColumn> = new Set([
  'actual',
  'target',
  'variance',
  'variancePercent',
  'achieved',
  'ytdActual',
  'ytdTarget',
  'yearForecast',
  'yearTarget',
] as const);

const INDENTED: ReadonlySet<ScorecardColumn> = new Set([
  'status',
  'ytdStatus',
  'yearStatus',
  'owner',
] as const);

const GROUP_FILLS = {
  kpi: '#4A5A6B',
  period: '#1B365D',
  yearToDate: '#3D5A80',
  fullYear: '#557691',
};

/** Group heads in the row above, headings, and the widths of the columns. */
export function addHeadings(draft: SheetDraft, subject: ReviewSubject, row: number): void {
  const { words, period, language, settings } = subject;
  const texts = words.scorecard;
  const year = periodLabel(coarserPeriod(period, 'Year', settings.calendar), language);
  const group = (from: ScorecardColumn, to: ScorecardColumn, text: string, fillColour: string) => {
    const block = blockOf(row - 1, COLUMNS[from], row - 1, COLUMNS[to]);
    draft.box(block, text, { ...STYLES.group, fill: fillColour });
  };
  group('id', 'unit', words.common.kpi, GROUP_FILLS.kpi);
  group('actual', 'history', periodLabel(period, language), GROUP_FILLS.period);
  group('ytdActual', 'ytdStatus', texts.yearToDate, GROUP_FILLS.yearToDate);
  group('yearForecast', 'yearStatus', fill(texts.fullYear, { year }), GROUP_FILLS.fullYear);
  group('owner', 'owner', '', GROUP_FILLS.kpi);
  draft.height(row - 1, 15);
  draft.height(row, 28);
  for (const [column, number] of Object.entries(COLUMNS) as [ScorecardColumn, number][]) {
    const align = RIGHT.has(column) ? 'right' : column === 'trend' ? 'center' : 'left';
    const indent = INDENTED.has(column) ? 1 : undefined;
    draft.put(row, number, headingOf(column, subject), { ...STYLES.heading, align, indent });
    draft.widths(number, [SCORECARD_WIDTHS[column]]);
  }
}

function headingOf(column: ScorecardColumn, { words, window }: ReviewSubject): string {
  const { common, scorecard } = words;
  switch (column) {
    case 'id':
    case 'unit':
    case 'actual':
    case 'target':
    case 'variance':
    case 'variancePercent':
    case 'status':
    case 'owner':
      return common[column];
    case 'name':
      return common.kpi;
    case 'ytdActual':
      return common.actual;
    case 'ytdTarget':
    case 'yearTarget':
      return common.target;
    case 'ytdStatus':
    case 'yearStatus':
      return common.status;
    case 'history': {
      const count = Math.min(SHOWN_PERIODS, window.now + 1);
      return fill(scorecard.history[window.grain], { count });
    }
    case 'achieved':
    case 'trend':
    case 'yearForecast':
      return scorecard[column];
  }
}
