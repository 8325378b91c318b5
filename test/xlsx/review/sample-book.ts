import { blockOf } from '../../../src/review/book/place';
import type { PageSetup } from '../../../src/review/book/page-setup';
import type { ReviewBook } from '../../../src/review/book/review-book';
import { SheetDraft } from '../../../src/review/book/sheet-draft';

const PAGE: Omit<PageSetup, 'area'> = {
  paper: 'A4',
  fit: { wide: 1 },
  margin: 0.4,
  header: { left: 'Sales & More', right: 'Monthly review October 2026 | Confidential' },
  footer: { left: '{sheet}', centre: 'Page {page} of {pages}', right: 'As of 9 Nov 2026' },
};

const RULE = { weight: 'thin', colour: '#D3D9E0' } as const;
const MONTHS = ['Aug', 'Sep', 'Oct'];
const ACTUALS = [7, undefined, 9];
const TARGETS = [8, 8, 8];

function summary() {
  const sheet = new SheetDraft('Summary', '#1B365D');
  sheet.widths(1, [1.5, 12, 12, 12, 12, 12]);
  sheet.height(2, 26);
  sheet.put(2, 2, '=1+1 is no formula', { size: 16, bold: true, colour: '#1B365D' });
  sheet.box(
    blockOf(4, 2, 5, 3),
    { formula: "AVERAGE('Off-track'!D5:F5)", result: 8 },
    {
      size: 40,
      align: 'center',
      format: '0.0',
      borders: { top: RULE, bottom: RULE },
    },
  );
  sheet.put(
    4,
    5,
    'Cards ►',
    { underline: true, colour: '#1F5FA8' },
    {
      link: { sheet: 'Off-track', cell: 'B4', tip: 'To the "cards" & more' },
    },
  );
  sheet.put(
    5,
    5,
    { formula: 'IF(B4>7,"● On track","◆ Off track")', result: '● On track' },
    {},
    {
      link: { sheet: 'Data', cell: 'A1' },
    },
  );
  sheet.put(6, 5, { formula: 'IF(B4="","x","")', result: '' });
  sheet.put(7, 5, { formula: 'B4>7', result: true });
  sheet.put(8, 5, 46_326, { format: 'd mmm yy' }, { note: 'Not due:\nlast reading of "August"' });
  sheet.put(9, 5, 0.5, { format: '0%' });
  sheet.conditionalFormats.push(
    {
      blocks: [blockOf(5, 5, 6, 5), blockOf(9, 5, 9, 6)],
      rule: {
        kind: 'formula',
        formula: 'LEFT(E5,1)="●"',
        colour: '#00695C',
        fill: '#DDF3F0',
        bold: true,
        format: '"● "0.0%',
      },
    },
    {
      blocks: [blockOf(9, 5)],
      rule: { kind: 'bar', colour: '#12806F', from: 0, to: 1.2, hidesNumber: true },
    },
    { blocks: [blockOf(8, 5)], rule: { kind: 'bar', colour: '#86919E', from: 0, to: 60_000 } },
  );
  return sheet.finish({ ...PAGE, area: blockOf(1, 1, 20, 6), fit: { wide: 1, tall: 1 } });
}

function cards() {
  const sheet = new SheetDraft('Off-track', '#B3261E', 100);
  sheet.widths(1, [1.5, 16, 10, 10, 10, 10, 12]);
  sheet.widths(8, [6, 6], 1);
  for (let row = 3; row <= 6; row++) sheet.height(row, 18, row > 3 ? 1 : undefined);
  MONTHS.forEach((month, index) => {
    sheet.put(3, 4 + index, month, { bold: true, fill: '#E3EAF3', align: 'right', wrap: true });
    sheet.put(5, 4 + index, ACTUALS[index] ?? '', { format: '#,##0' });
    sheet.put(6, 4 + index, TARGETS[index], { format: '#,##0' });
  });
  sheet.put(3, 2, 'KPI', { bold: true });
  sheet.put(4, 2, 'Orders', { indent: 2 });
  sheet.put(7, 7, '', { fill: '#FFFBE5' });
  const figures = (row: number) => ({ sheet: 'Off-track', block: blockOf(row, 4, row, 6) });
  sheet.sparklines.push({
    lines: [{ figures: figures(5), cell: { row: 5, column: 7 } }],
    colour: '#86919E',
    lastColour: '#1F2933',
    negativeColour: '#B3261E',
  });
  sheet.charts.push(
    {
      kind: 'columns',
      place: blockOf(9, 4, 14, 6),
      alternativeText: 'Orders: "actual" against <target> & more',
      stacked: false,
      gap: 60,
      showsCategories: false,
      legend: false,
      axis: { min: 0 },
      plot: 'full',
      series: [
        {
          name: 'Actual',
          categories: figures(3),
          values: figures(5),
          drawn: ACTUALS,
          as: 'column',
          colour: '#86919E',
          points: [{ index: 2, colour: '#1F2933' }],
        },
        {
          name: 'Target',
          categories: figures(3),
          values: figures(6),
          drawn: TARGETS,
          as: 'line',
          colour: '#14387A',
          dashes: true,
        },
      ],
    },
    {
      kind: 'bars',
      place: blockOf(16, 4, 20, 6),
      alternativeText: 'Orders as bars',
      stacked: true,
      gap: 40,
      showsCategories: true,
      legend: true,
      axis: { min: 0, max: 20 },
      plot: 'auto',
      series: [
        {
          name: 'Empty',
          categories: figures(3),
          values: figures(6),
          drawn: TARGETS,
          as: 'column',
        },
        {
          name: 'Done',
          categories: figures(3),
          values: figures(5),
          drawn: ACTUALS,
          as: 'column',
          colour: '#C98A00',
          outline: '#7A4B00',
          labels: { format: '0;;', colour: '#1F2933', inside: false },
        },
      ],
    },
  );
  sheet.connectors.push({
    from: { row: 14, column: 2, across: 0.5, down: 1 },
    to: { row: 16, column: 3, across: 0.25, down: 0 },
    alternativeText: 'P1 helps to achieve C3',
    colour: '#6B7785',
    width: 1.75,
    dashed: false,
  });
  sheet.connectors.push({
    from: { row: 20, column: 3, across: 0.5, down: 0.5 },
    to: { row: 18, column: 2, across: 0.5, down: 0.5 },
    alternativeText: 'Back',
    colour: '#6B7785',
    width: 1,
    dashed: true,
    headless: true,
  });
  sheet.frozen = { rows: 3, columns: 2 };
  sheet.filter = blockOf(3, 2, 6, 7);
  return sheet.finish({
    ...PAGE,
    area: blockOf(1, 1, 20, 7),
    paper: 'A3',
    fit: { scale: 70 },
    titleRows: { first: 2, last: 3 },
    titleColumns: { first: 1, last: 2 },
    breaksAfter: [8, 15],
  });
}

function data() {
  const sheet = new SheetDraft('Data', '#5A6673');
  sheet.put(1, 1, 'Anna', {});
  sheet.put(2, 1, 'Bích & "Co"', {});
  sheet.validations.push(
    {
      blocks: [blockOf(4, 1, 9, 1), blockOf(4, 3)],
      allows: { kind: 'list', values: ['Process', 'Resources', 'the "rest"'] },
      title: 'Root cause',
      message: 'Choose one of the list.',
      prompt: 'What kind of cause?',
    },
    {
      blocks: [blockOf(4, 2)],
      allows: { kind: 'named list', name: 'BSC_Owners' },
      title: 'Owner',
      message: 'Choose an owner.',
    },
    {
      blocks: [blockOf(5, 2)],
      allows: { kind: 'date', after: 45_658 },
      title: 'Due',
      message: 'Enter a date.',
    },
    {
      blocks: [blockOf(6, 2)],
      allows: { kind: 'number', from: 0, to: 1.5 },
      title: 'Share',
      message: 'Enter a share.',
    },
  );
  return sheet.finish({ ...PAGE, area: blockOf(1, 1, 9, 3), fit: { wide: 2 } });
}

/** A review with everything that a book can hold, small enough to be counted by hand. */
export const SAMPLE_BOOK: ReviewBook = {
  language: 'en',
  sheets: [summary(), cards(), data()],
  names: new Map([
    ['BSC_Score', { sheet: 'Summary', block: blockOf(4, 2) }],
    ['BSC_Owners', { sheet: 'Data', block: blockOf(1, 1, 2, 1) }],
  ]),
  properties: {
    title: 'Review <October>',
    subject: 'Balanced Scorecard',
    author: 'BSC for Excel',
    company: 'Sales & More',
    manager: 'Anna',
    keywords: 'BSC; KPI',
    category: 'Management report',
    comment: 'Stand-alone.',
    custom: new Map([
      ['BSC_Period', '2026-10'],
      ['BSC_Company', 'Sales & More'],
    ]),
  },
};
