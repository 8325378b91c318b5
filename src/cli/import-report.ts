import { importProblemSentence } from '../import/proposal/import-problem-sentence';
import type {
  ProposedColumn,
  ProposedKpi,
  ProposedReading,
  ProposedRow,
  Proposal,
  Region,
} from '../import/proposal/proposal';
import { reasonSentence } from '../import/proposal/reason-sentence';
import type { Dictionary } from '../strings/dictionary';

/** What `bsc import --json` prints, and `--plan` reads: what is not known is not there. Rows count from 1. */
export interface ImportReport {
  readonly regions: readonly RegionLine[];
  readonly kpis: readonly KpiLine[];
  readonly problems: readonly ImportProblemLine[];
}

type RegionLine = Pick<
  Region,
  'sheet' | 'range' | 'orientation' | 'headerRows' | 'firstDataRow' | 'lastDataRow'
> & {
  readonly columns: readonly (Omit<ProposedColumn, 'reason'> & { readonly reason: string })[];
  readonly rows: readonly Omit<ProposedRow, 'reason'>[];
};

type KpiLine = Omit<ProposedKpi, 'id' | 'readings' | 'source' | 'guesses' | 'isLeftOut'> & {
  readonly readings: readonly Pick<ProposedReading, 'period' | 'measure' | 'value' | 'cell'>[];
  readonly source: Omit<ProposedKpi['source'], 'region'> & { readonly id: string };
};

interface ImportProblemLine {
  readonly code: string;
  readonly severity: 'Error' | 'Warning';
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

/** A proposal as plain data. KPIs that were left out are not part of it. */
export function importReport(
  { regions, kpis, problems }: Proposal,
  { imports: texts }: Dictionary,
): ImportReport {
  return {
    regions: regions.map((region) => regionLine(region, texts)),
    kpis: kpis.filter(({ isLeftOut }) => isLeftOut !== true).map(kpiLine),
    problems: problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      sheet: problem.place.sheet ?? null,
      cell: problem.place.cell ?? null,
      message: importProblemSentence(problem, texts),
    })),
  };
}

function regionLine(region: Region, texts: Dictionary['imports']): RegionLine {
  const { sheet, range, orientation, headerRows, firstDataRow, lastDataRow } = region;
  return {
    ...{ sheet, range, orientation, headerRows, firstDataRow, lastDataRow },
    columns: region.columns.map(
      ({ column, header, role, measure, period, holds, edge, confidence, reason }) => ({
        ...{ column, header, role },
        ...given({ measure, period, holds, edge }),
        ...{ confidence, reason: reasonSentence(reason, texts) },
      }),
    ),
    rows: region.rows.map(({ row, role, confidence }) => ({ row, role, confidence })),
  };
}

function kpiLine(kpi: ProposedKpi): KpiLine {
  const { name, perspective, objective, unit, owner, direction, measureUnit, weight } = kpi;
  const { code, baseline, rangeLow, rangeHigh, green, amber, aggregation, note, initiative } = kpi;
  const { sheet, cell, row } = kpi.source;
  return {
    name,
    ...given({ perspective, objective, unit, owner }),
    direction,
    ...given({ measureUnit, weight }),
    ...given({ code, baseline, rangeLow, rangeHigh, green, amber, aggregation, note, initiative }),
    readings: kpi.readings.map(({ period, measure, value, cell: at }) => ({
      ...{ period, measure, value, cell: at },
    })),
    source: { sheet, cell, row, name: kpi.source.name, id: kpi.id },
  };
}

/** The fields that hold something. */
function given<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
}
