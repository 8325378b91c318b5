import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import type { CellStyle } from '../../book/cell-style';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { LINES, STYLES } from '../../styling/styles';
import { DATA_COLUMNS } from '../../subject/data-layout';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ComposedSheet } from '../composed-sheet';
import { periodHeading } from '../period-heading';
import { pageOf, startSheet } from '../sheet-frame';
import { addReadings } from './reading-cells';

const HEADING_ROW = 7;
const PERIOD_WIDTH = 9;

/** The readings from which everything is calculated: values only, in the rows of Scorecard and Workings. */
export function dataSheet(subject: ReviewSubject): ComposedSheet {
  const { words, sheets, outline, data } = subject;
  const draft = startSheet(subject, sheets.fixed.data, {
    message: words.data.message,
    who: words.data.who,
    links: [2, 4, 6],
    zoom: 85,
  });
  draft.widths(DATA_COLUMNS.id, [7, 34, 10, 11]);
  addHeadings(draft, subject);
  addTree(draft, subject);
  for (const kpi of outline.kpis) addReadings(draft, kpi, subject);
  const printed = data.get('target');
  const right = printed ? printed.first + printed.count - 1 : DATA_COLUMNS.aggregation;
  const legend = outline.last + 2;
  draft.put(legend, DATA_COLUMNS.id, words.data.legend, { ...STYLES.muted, italic: true });
  draft.frozen = { rows: HEADING_ROW, columns: DATA_COLUMNS.aggregation };
  const page = {
    area: blockOf(1, 1, legend, right),
    fit: { wide: 2 },
    titleRows: { first: 1, last: HEADING_ROW },
    titleColumns: { first: 1, last: DATA_COLUMNS.aggregation },
  };
  return { sheet: draft.finish(pageOf(subject, page)) };
}

function addHeadings(draft: SheetDraft, subject: ReviewSubject): void {
  const { words, window, data, period, language } = subject;
  const { id, name, unit, aggregation } = DATA_COLUMNS;
  const texts = words.common;
  draft.height(HEADING_ROW - 1, 15);
  draft.put(HEADING_ROW, id, texts.id, STYLES.heading);
  draft.put(HEADING_ROW, name, texts.kpi, STYLES.heading);
  draft.put(HEADING_ROW, unit, texts.unit, STYLES.heading);
  draft.put(HEADING_ROW, aggregation, words.data.aggregation, STYLES.heading);
  for (const [block, { first, count }] of data) {
    const head = blockOf(HEADING_ROW - 1, first, HEADING_ROW - 1, first + count - 1);
    const values = { period: periodLabel(period, language) };
    draft.box(head, fill(words.data.blocks[block], values), { ...STYLES.group, align: 'left' });
    for (let at = 0; at < count; at++) {
      const isNow = at === window.now;
      const style = { ...STYLES.heading, align: 'right', ...(isNow && NOW) } as const;
      const each = window.periods[at];
      if (each !== undefined) {
        const { content, format } = periodHeading(each, subject);
        draft.put(HEADING_ROW, first + at, content, { ...style, format });
      }
      draft.widths(first + at, [PERIOD_WIDTH]);
    }
  }
}

const NOW = { fill: STYLES.group.fill, colour: STYLES.group.colour } as const;

/** The rows between the KPIs: perspectives and objectives. */
function addTree(draft: SheetDraft, { outline, company, unitName, words }: ReviewSubject): void {
  const band = { ...STYLES.body, bold: true, fill: STYLES.heading.fill };
  const title = (row: number, id: string, name: string, style: CellStyle): void => {
    draft.put(row, DATA_COLUMNS.id, id, { ...style, colour: STYLES.muted.colour });
    draft.put(row, DATA_COLUMNS.name, name, style);
    draft.restyle(blockOf(row, DATA_COLUMNS.id, row, DATA_COLUMNS.aggregation), {
      fill: style.fill,
      borders: { bottom: LINES.hair },
    });
  };
  title(outline.top, '', unitName ?? company, band);
  for (const { row, result } of outline.perspectives) {
    title(row, result.perspective.id, result.perspective.name, band);
  }
  for (const { row, result } of outline.objectives) {
    title(row, result.objective.id, result.objective.name, { ...STYLES.body, bold: true });
  }
  if (outline.loose !== undefined) title(outline.loose.row, '', words.workings.loose, band);
}
