import { levelOf } from '../import/proposal/level-of';
import { importProblemSentence } from '../import/proposal/import-problem-sentence';
import type { ProposedColumn, ProposedKpi, Proposal, Region } from '../import/proposal/proposal';
import { reasonSentence } from '../import/proposal/reason-sentence';
import { quotedSheet } from '../tables/cell-address';
import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { alignColumns, type Column } from './align-columns';
import { plainLine } from './plain-line';

const COLUMNS: readonly Column[] = [
  { align: 'left' },
  { align: 'left', most: 36 },
  { align: 'left', most: 28 },
  { align: 'left' },
  { align: 'left', most: 70 },
];
const KPIS: readonly Column[] = [
  { align: 'left', most: 44 },
  { align: 'left', most: 28 },
  { align: 'left' },
  { align: 'left', most: 16 },
  { align: 'left' },
];

/** What was found in sheets, table by table, as lines for a person. */
export function importText(proposal: Proposal, texts: Dictionary): string {
  const kpis = proposal.kpis.filter(({ isLeftOut }) => isLeftOut !== true);
  const lines = [
    fill(texts.cli.importFound, { tables: proposal.regions.length, kpis: kpis.length }),
    ...proposal.regions.flatMap((region) => ['', ...regionLines(region, texts)]),
    ...(kpis.length > 0 ? ['', texts.cli.importKpis] : []),
    ...alignColumns(
      kpis.map((kpi) => kpiCells(kpi, texts)),
      KPIS,
    ),
    ...problemLines(proposal, texts),
  ];
  return lines.map(plainLine).join('\n');
}

function regionLines(region: Region, texts: Dictionary): string[] {
  const { importing } = texts.pane;
  const { sheet, range, orientation, headerRows, firstDataRow, lastDataRow, likelihood } = region;
  const isRows = orientation === 'rows';
  const skipped = region.rows.filter(({ role }) => role !== 'kpi' && role !== 'blank');
  return [
    `${quotedSheet(sheet)}!${range}`,
    `  ${importing.orientation} ${isRows ? importing.inRows : importing.inColumns}`,
    `  ${fill(isRows ? texts.cli.importRows : texts.cli.importColumns, {
      headings: headerRows.join(', '),
      first: firstDataRow,
      last: lastDataRow,
    })}`,
    `  ${fill(texts.cli.importLikelihood, { level: levelWord(likelihood, texts) })}`,
    ...alignColumns(
      region.columns.map((column) => columnCells(column, texts)),
      COLUMNS,
    ),
    ...(skipped.length === 0 ? [] : [`  ${importing.skippedRows}: ${skippedText(skipped, texts)}`]),
  ];
}

function columnCells(column: ProposedColumn, texts: Dictionary): string[] {
  return [
    `  ${column.column}`,
    plainLine(column.header),
    roleWord(column, texts),
    levelWord(column.confidence, texts),
    plainLine(reasonSentence(column.reason, texts.imports)),
  ];
}

function roleWord(
  { role, measure, holds, edge, period }: ProposedColumn,
  texts: Dictionary,
): string {
  const { roles, measures, holds: held, edges } = texts.pane.importing;
  if (holds !== undefined) return held[holds];
  if (edge !== undefined) return edges[edge];
  const word = measure === undefined ? roles[role] : measures[measure];
  return period === undefined ? word : `${word} ${period}`;
}

function levelWord(confidence: number, { pane: { importing } }: Dictionary): string {
  return importing.levels[levelOf(confidence)];
}

function skippedText(skipped: Region['rows'], { pane: { importing } }: Dictionary): string {
  return skipped.map(({ row, role }) => `${row} ${importing.rowRoles[role]}`).join(', ');
}

function kpiCells(kpi: ProposedKpi, { pane: { importing } }: Dictionary): string[] {
  const periods = kpi.readings.map(({ period }) => period).sort();
  const [first, last] = [periods[0] ?? '', periods.at(-1) ?? ''];
  const count = fill(importing.figures, { count: kpi.readings.length });
  const name = kpi.unit === undefined ? kpi.name : `${kpi.name} · ${kpi.unit}`;
  return [
    `  ${plainLine(name)}`,
    plainLine(kpi.perspective ?? importing.noPerspective),
    importing.directions[kpi.direction],
    plainLine(kpi.measureUnit ?? ''),
    [count, first === last ? first : `${first} – ${last}`].filter((part) => part !== '').join(', '),
  ];
}

function problemLines({ problems }: Proposal, texts: Dictionary): string[] {
  if (problems.length === 0) return [];
  const marks = { Error: '[x]', Warning: '[!]' } as const;
  return [
    '',
    fill(texts.cli.importProblems, { count: problems.length }),
    ...problems.map(
      (problem) => `  ${marks[problem.severity]} ${importProblemSentence(problem, texts.imports)}`,
    ),
  ];
}
