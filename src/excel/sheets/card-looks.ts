import { PALETTES } from '../../look/palette';
import { SHEET_COLOURS } from '../../look/sheet-colours';
import { isOf } from '../../workbook/scorecard-sheet/line-formulas';
import {
  SHEET_ROWS,
  columnOf,
  lettersOf,
  type ColumnKey,
} from '../../workbook/scorecard-sheet/sheet-columns';
import type { SheetLine } from '../../workbook/scorecard-sheet/sheet-line';
import { BYTES_OF_A_CALL } from '../writing/bytes-of-a-call';
import type { Step } from '../writing/step';
import { bodyRows, type Card } from './card-cells';
import { linesTogether } from './lines-together';

/** Room for the calls beside what a number format takes. */
const BYTES_OF_A_FORMAT = 60;

/** How figures look in each row, and the native rules that colour what the formulas say. */
export function cardLookSteps(card: Card): Step[] {
  return [...formatSteps(card), ruleStep(card)];
}

const FIGURES: readonly (readonly [ColumnKey, 'valueFormat' | 'varianceFormat'])[] = [
  ['actual', 'valueFormat'],
  ['target', 'valueFormat'],
  ['variance', 'varianceFormat'],
  ['yearActual', 'valueFormat'],
  ['yearTarget', 'valueFormat'],
];
/** A name stands the deeper, the lower its level: the format of texts moves it, so that no cell has a look of its own. */
const INDENTS = ['General', 'General;General;General;"  "@', 'General;General;General;"      "@'];

function formatSteps({ sheet, rows }: Card): Step[] {
  return linesTogether(rows).flatMap(({ first, lines }) => {
    const formats = (key: ColumnKey, of: (line: SheetLine) => string): Step => ({
      bytes: BYTES_OF_A_CALL + lines.length * BYTES_OF_A_FORMAT,
      add: ({ workbook }) => {
        const range = workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(first - 1, columnOf(key), lines.length, 1);
        range.numberFormat = lines.map((line) => [of(line)]);
      },
    });
    return [
      ...FIGURES.map(([key, format]) => formats(key, (line) => line[format] ?? 'General')),
      formats('name', ({ level }) => INDENTS[level] ?? 'General'),
    ];
  });
}

interface Rule {
  readonly formula: string;
  readonly text?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

/** Our rules are taken away and made anew, because Excel cannot change one that it has copied. */
function ruleStep(card: Card): Step {
  const [first, last] = bodyRows(card);
  return {
    bytes: BYTES_OF_A_CALL * 40,
    add: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(card.sheet);
      const cells = (from: ColumnKey, to: ColumnKey, top = first, end = last): Excel.Range =>
        sheet.getRange(`${lettersOf(from)}${top}:${lettersOf(to)}${end}`);
      const { choices } = SHEET_ROWS;
      cells('key', 'unit', 1, last).conditionalFormats.clearAll();
      // Excel puts a new rule before the others, so what is to win comes last.
      addRules(cells('id', 'unit'), rowRules(first));
      for (const key of ['status', 'yearStatus'] as const) {
        addRules(cells(key, key), statusRules(card, key, first));
      }
      addRules(cells('status', 'status', choices, choices), statusRules(card, 'status', choices));
      addRules(cells('variance', 'favourable'), sideRules(card, first));
      addRules(cells('trend', 'trend'), trendRules(card, first));
    },
  };
}

function addRules(range: Excel.Range, rules: readonly Rule[]): void {
  for (const { formula, text, fill, bold } of rules) {
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = `=${formula}`;
    if (fill !== undefined) custom.format.fill.color = fill;
    if (text !== undefined) custom.format.font.color = text;
    if (bold === true) custom.format.font.bold = true;
  }
}

const { status: COLOURS } = PALETTES.light;

function statusRules({ sources: { words } }: Card, key: ColumnKey, row: number): Rule[] {
  return (['Green', 'Amber', 'Red', 'No data', 'Not due', 'Not scored'] as const).map((status) => ({
    formula: `$${lettersOf(key)}${row}="${words.statuses[status]}"`,
    text: COLOURS[status].text,
    fill: COLOURS[status].tint,
  }));
}

function sideRules({ sources: { words } }: Card, row: number): Rule[] {
  const side = `$${lettersOf('favourable')}${row}`;
  return [
    { formula: `${side}="${words.favourable.A}"`, text: COLOURS.Red.text },
    { formula: `${side}="${words.favourable.F}"`, text: COLOURS.Green.text },
  ];
}

function trendRules({ sources: { words } }: Card, row: number): Rule[] {
  const trend = `$${lettersOf('trend')}${row}`;
  return [
    { formula: `${trend}="${words.trends.Worse}"`, text: COLOURS.Red.text },
    { formula: `${trend}="${words.trends.Better}"`, text: COLOURS.Green.text },
  ];
}

function rowRules(row: number): Rule[] {
  const key = `$${lettersOf('key')}${row}`;
  const isBand = `AND(${key}<>"",OR(${isOf('perspective', key)},ISERROR(FIND(" ",${key}))))`;
  return [
    { formula: isBand, text: SHEET_COLOURS.navy, fill: SHEET_COLOURS.navySoft, bold: true },
    { formula: isOf('objective', key), bold: true },
  ];
}
