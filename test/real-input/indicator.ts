import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** One indicator of the city's report, with the publisher's own verdict where there is one. */
export interface Indicator {
  readonly id: string;
  readonly agency?: string;
  readonly service?: string;
  readonly goal?: string;
  readonly name: string;
  readonly desiredDirection: 'Up' | 'Down';
  readonly critical: boolean;
  readonly target?: number;
  /** Figure of the fiscal year 2023 to date. */
  readonly actual?: number;
  /** Figures of the fiscal years 2016 to 2022. */
  readonly history: ReadonlyMap<number, number>;
  readonly verdict?: 'Met_Goal' | 'Did_Not_Meet';
}

const HISTORY_YEARS = [2016, 2017, 2018, 2019, 2020, 2021, 2022];

/** Reads the published file; NA is missing. */
export function readIndicators(): Indicator[] {
  const file = new URL('../fixtures/nyc-pmmr/indicators.csv', `file://${__dirname}/`);
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  return rows.map(indicatorOf);
}

function indicatorOf(row: Record<string, string>): Indicator {
  const verdict = textOf(row['Success']);
  return {
    id: row['ID'] ?? '',
    agency: textOf(row['Agency.Full.Name.y']),
    service: textOf(row['Service']),
    goal: textOf(row['Goal']),
    name: row['Indicator'] ?? '',
    desiredDirection: row['Desired.Direction'] === 'Down' ? 'Down' : 'Up',
    critical: row['Critical'] === 'Yes',
    target: numberOf(row['Target.MMR']),
    actual: numberOf(row['YTDScaled']),
    history: new Map(
      HISTORY_YEARS.flatMap((year) => {
        const value = numberOf(row[String(year)]);
        return value === undefined ? [] : [[year, value] as const];
      }),
    ),
    verdict: verdict === 'Met_Goal' || verdict === 'Did_Not_Meet' ? verdict : undefined,
  };
}

function textOf(cell: string | undefined): string | undefined {
  const text = cell?.trim();
  return text === undefined || text === '' || text === 'NA' ? undefined : text;
}

function numberOf(cell: string | undefined): number | undefined {
  const text = textOf(cell);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value))
    throw new Error(`The fixture holds "${text}" where a number is due.`);
  return value;
}
