import { SHEET_COLOURS } from '../../../look/sheet-colours';
import { fill } from '../../../strings/fill';
import type { ChartSeries } from '../../book/chart';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { INITIATIVE_COLUMNS as AT } from './columns';
import { behindTime } from './initiative-headline';
import type { InitiativeRow } from './initiative-rows';
import { FIRST_INITIATIVE } from './initiative-table';

/** More bars than these can no longer be read on a page. */
const MOST_BARS = 12;
/** Rows to each initiative: a few have room for more. */
const LINES_TO_EACH = { few: 3, many: 2 };
const FEW = 8;
/** Beyond a full bar, so that its label has room. */
const AXIS_END = 1.08;
/** Room for the legend. */
const LEGEND_LINES = 2;

/** Draws % done above % of time elapsed for those that have both, from the row `top` on; gives the row below. */
export function addInitiativeChart(
  draft: SheetDraft,
  subject: ReviewSubject,
  rows: readonly InitiativeRow[],
  top: number,
): number {
  const { initiatives: words } = subject.words;
  // Those with a gap come first in the table, so its upper rows are what is drawn.
  const judged = rows.filter(({ gap, status }) => gap !== undefined && status !== 'Not scored');
  const drawn = judged.slice(0, MOST_BARS);
  if (drawn.length === 0) return top;
  const count = drawn.length;
  const title = count < judged.length ? fill(words.chartOfMost, { count }) : words.chart;
  const right = AT.gap;
  draft.box(blockOf(top, AT.id, top, right), title, STYLES.section);
  draft.put(top + 1, AT.id, words.chartNote, STYLES.muted);
  const first = top + 2;
  const last =
    first + LEGEND_LINES + count * (count <= FEW ? LINES_TO_EACH.few : LINES_TO_EACH.many) - 1;
  const text = count === 1 ? words.chartTextOne : words.chartText;
  draft.charts.push({
    kind: 'bars',
    place: blockOf(first, AT.id, last, right),
    alternativeText: fill(text, { count, behind: behindTime(drawn).length }),
    stacked: false,
    gap: 45,
    series: seriesOf(draft.name, subject, drawn),
    showsCategories: true,
    legend: true,
    axis: {
      min: 0,
      max: AXIS_END * Math.max(1, ...drawn.map(({ initiative }) => initiative.done ?? 0)),
    },
    plot: 'auto',
  });
  return last + 1;
}

function seriesOf(
  sheet: string,
  { words }: ReviewSubject,
  drawn: readonly InitiativeRow[],
): readonly ChartSeries[] {
  const cells = (column: number) => ({
    sheet,
    block: blockOf(FIRST_INITIATIVE, column, FIRST_INITIATIVE + drawn.length - 1),
  });
  const label = (colour: string) => ({ format: '0%', colour, inside: false });
  const { done, elapsed } = words.initiatives;
  return [
    {
      name: done,
      categories: cells(AT.name),
      values: cells(AT.done),
      drawn: drawn.map(({ initiative }) => initiative.done),
      as: 'column',
      colour: SHEET_COLOURS.ink,
      labels: label(SHEET_COLOURS.ink),
    },
    {
      name: elapsed,
      categories: cells(AT.name),
      values: cells(AT.elapsed),
      drawn: drawn.map((row) => row.elapsed),
      as: 'column',
      colour: SHEET_COLOURS.priorYear,
      labels: label(SHEET_COLOURS.muted),
    },
  ];
}
