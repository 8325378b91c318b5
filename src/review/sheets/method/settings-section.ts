import { decimalsNeeded } from '../../../look/rounded-digits';
import { DATE_FORMAT, percentFormat, valueFormat } from '../../../look/excel-formats';
import { FLAT_SHARE } from '../../../scorecard/evaluation/kpi-trend';
import { formatPercent } from '../../../look/format-number';
import { separatorsOf } from '../../../look/separators';
import { statusInText } from '../../../look/status-in-text';
import { statusWord } from '../../../look/status-word';
import { fill } from '../../../strings/fill';
import { dateSerial } from '../../book/date-serial';
import { blockOf, type SheetBlock } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { LINES, STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { INDENTED, METHOD_COLUMNS } from './columns';
import { addSectionHeading } from './section';

/** One cell that the formulas of the book look at. */
interface Setting {
  readonly name: string;
  readonly label: string;
  /** A ratio; an amount, where a flat trend is one; the serial of a day for the last one. */
  readonly value: number;
  readonly format: string;
  readonly note: string;
  /** What may be entered; a day when absent. */
  readonly limits?: readonly [number, number];
  readonly isAmount?: boolean;
}

const { label, first, second, text } = METHOD_COLUMNS;
const ROW = 17;
/** The largest and smallest share that anybody has a reason to enter. */
const WIDEST = 10;
const LARGEST_AMOUNT = 1e12;

/** The settings as input cells with a name each; returns the row below them. */
export function addSettings(
  draft: SheetDraft,
  subject: ReviewSubject,
  top: number,
  names: Map<string, SheetBlock>,
): number {
  let row = addSectionHeading(draft, top, subject.words.method.settings, label, text);
  for (const setting of settingsOfReview(subject)) {
    draft.height(row, ROW);
    draft.put(row, label, setting.label, { ...STYLES.body, borders: { bottom: LINES.hair } });
    draft.put(row, first, setting.value, {
      ...STYLES.input,
      align: 'right',
      format: setting.format,
    });
    const note = { ...STYLES.muted, ...INDENTED, borders: { bottom: LINES.hair } };
    draft.box(blockOf(row, second, row, text), setting.note, note);
    addValidation(draft, subject, row, setting);
    names.set(setting.name, { sheet: draft.name, block: blockOf(row, first) });
    row += 1;
  }
  return row;
}

type MethodWords = ReviewSubject['words']['method'];

/** Within what a trend is flat: a share of the reading before, or an amount in the unit of each KPI. */
function flatSetting(set: number | undefined, method: MethodWords): Setting {
  const name = 'BSC_Flat';
  if (set !== undefined && set < 0) {
    return {
      name,
      label: method.flat,
      value: -set,
      format: valueFormat({ measureUnit: undefined }, decimalsNeeded(set)),
      note: method.flatAmountNote,
      limits: [0, LARGEST_AMOUNT],
      isAmount: true,
    };
  }
  const note = set === undefined ? method.flatUsualNote : method.flatNote;
  return shareSetting(name, set ?? FLAT_SHARE, method.flat, note);
}

function settingsOfReview(subject: ReviewSubject): readonly Setting[] {
  const { settings, language, words, asOf } = subject;
  const { method } = words;
  const word = (status: 'Green' | 'Amber' | 'Red'): string =>
    statusInText(status, language, settings.statusWords);
  const marks = { green: word('Green'), amber: word('Amber'), red: word('Red') };
  const share = (name: string, value: number, title: string, note: string): Setting =>
    shareSetting(name, value, title, fill(note, marks));
  const { greenFrom, amberFrom, scoreCap, scoreFloor, minimumCoverage } = settings;
  const from = (status: 'Green' | 'Amber'): string =>
    fill(method.from, { status: statusWord(status, language, settings.statusWords) });
  return [
    share('BSC_GreenFrom', greenFrom, from('Green'), method.greenNote),
    share('BSC_AmberFrom', amberFrom, from('Amber'), method.amberNote),
    share('BSC_Cap', scoreCap, method.cap, method.capNote),
    share('BSC_Floor', scoreFloor, method.floor, method.floorNote),
    share('BSC_MinimumCoverage', minimumCoverage, method.minimumCoverage, method.coverageNote),
    flatSetting(settings.flatTrendWithin, method),
    {
      name: 'BSC_AsOf',
      label: method.asOf,
      value: dateSerial(asOf) ?? 0,
      format: DATE_FORMAT,
      note: method.asOfNote,
    },
  ];
}

function shareSetting(name: string, value: number, title: string, note: string): Setting {
  return {
    name,
    label: title,
    value,
    format: percentFormat(decimalsNeeded(value, 2)),
    note,
    limits: [name === 'BSC_Floor' ? -WIDEST : 0, name === 'BSC_MinimumCoverage' ? 1 : WIDEST],
  };
}

function addValidation(
  draft: SheetDraft,
  { words, language }: ReviewSubject,
  row: number,
  { limits, isAmount }: Setting,
): void {
  const blocks = [blockOf(row, first)];
  const { ratioTitle, ratioMessage, dateTitle, dateMessage } = words.method;
  if (limits === undefined) {
    const allows = { kind: 'date', after: 1 } as const;
    draft.validations.push({ blocks, allows, title: dateTitle, message: dateMessage });
    return;
  }
  const [from, to] = limits;
  if (isAmount) {
    const { amountTitle: title, amountMessage: message } = words.method;
    draft.validations.push({ blocks, allows: { kind: 'number', from, to }, title, message });
    return;
  }
  const percent = (ratio: number): string =>
    formatPercent(ratio, { decimals: 0, separators: separatorsOf(language) });
  draft.validations.push({
    blocks,
    allows: { kind: 'number', from, to },
    title: ratioTitle,
    message: fill(ratioMessage, { from: percent(from), to: percent(to) }),
  });
}
