import { VARIANCE_PERCENT_FORMAT, SCORE_CHANGE_FORMAT } from '../../../look/excel-formats';
import { statusColours, LINES, STYLES } from '../../styling/styles';
import type { CellStyle } from '../../book/cell-style';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { kpiFormats } from '../../styling/kpi-formats';
import { linesIn } from '../../styling/text-height';
import type { ReviewSubject } from '../../subject/review-subject';
import { scorecardFigure } from '../scorecard-figure';
import { workingsReference } from '../workings/workings-reference';
import { periodsOffTrack } from '../../facts/periods-off-track';
import { OFF_TRACK_COLUMNS as COLUMNS, OFF_TRACK_WIDTHS } from './columns';
import type { PlacedKpi } from './off-track-layout';

const RULE: CellStyle = { borders: { bottom: LINES.rule } };
const NAME_SIZE = 10;
const NAME_WIDTH = OFF_TRACK_WIDTHS[COLUMNS.name - COLUMNS.id] ?? 0;
const NUMBER: CellStyle = { ...STYLES.number, ...RULE };

/** What the figures say of one KPI: its cells from ID to the periods off track. */
export function addKpiCells(
  draft: SheetDraft,
  subject: ReviewSubject,
  kpi: PlacedKpi,
  isOffTrack: boolean,
): void {
  const { at, row, lost } = kpi;
  const { id, name } = row.result.kpi;
  const formats = kpiFormats(row.result, subject.language);
  const figure = (
    column: 'actual' | 'target' | 'variance' | 'variancePercent',
    look: CellStyle,
  ) => {
    draft.put(at, COLUMNS[column], scorecardFigure(subject, row, column), { ...NUMBER, ...look });
  };
  // Some programs do not wrap a link, so a long name leaves it to the ID.
  const isShort = linesIn(name, NAME_WIDTH, NAME_SIZE) === 1;
  const link = { sheet: subject.sheets.fixed.scorecard, cell: `B${row.row}`, tip: name };
  const idLook = { ...STYLES.muted, ...RULE, wrap: true };
  draft.put(at, COLUMNS.id, id, idLook, isShort ? {} : { link });
  const nameLook = { ...STYLES.inkLink, ...RULE, size: NAME_SIZE, bold: isOffTrack, wrap: true };
  draft.put(at, COLUMNS.name, name, nameLook, isShort ? { link } : {});
  figure('actual', { format: formats.value, bold: true });
  figure('target', { format: formats.value });
  figure('variance', { format: formats.variance });
  figure('variancePercent', { format: VARIANCE_PERCENT_FORMAT });
  const points = workingsReference(subject, row.row, 'lost');
  draft.put(
    at,
    COLUMNS.lost,
    { formula: `IF(${points}="","",0-${points})`, result: lost === undefined ? '' : 0 - lost },
    { ...NUMBER, format: SCORE_CHANGE_FORMAT, bold: true },
  );
  const periods = isOffTrack ? periodsOffTrack(row, subject) : undefined;
  draft.put(at, COLUMNS.periods, periods, { ...NUMBER, format: '0', align: 'center' });
}

/** From so many periods on a KPI has been off track for long. */
const LONG = 3;

/** Red for what was lost, and for those off track for long. */
export function addKpiFormats(draft: SheetDraft, kpis: readonly PlacedKpi[]): void {
  const [first, last] = [kpis[0], kpis[kpis.length - 1]];
  if (first === undefined || last === undefined) return;
  const red = statusColours('Red');
  const long = blockOf(first.at, COLUMNS.periods, last.at);
  draft.conditionalFormats.push({
    blocks: [long],
    rule: {
      kind: 'formula',
      formula: `AND(ISNUMBER(I${first.at}),I${first.at}>=${LONG})`,
      colour: red.text,
      fill: red.tint,
      bold: true,
    },
  });
}
