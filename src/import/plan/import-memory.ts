import type { ImportRecord } from '../../scorecard/model/import-record';
import type { Corrections } from '../corrections/corrections';
import { readCorrections } from '../corrections/read-corrections';
import type { PlanOptions } from './import-plan';

/** Whether figures are linked or copied. */
export type FigureChoice = Pick<PlanOptions, 'actuals' | 'targets'>;

/** What is remembered of an import until the next one, kept as text in the column Plan of the Imports table. */
export interface ImportMemory {
  readonly corrections: Corrections;
  /** For each KPI of the sheet, by its ID in the proposal, the ID that it has in the scorecard. */
  readonly kpis: Readonly<Record<string, string>>;
  readonly figures?: FigureChoice;
}

/** A cell of Excel holds so many characters. */
const MOST_CHARACTERS = 32_000;

/** The memory as text; KPIs are found by their names where it is too long for a cell. */
export function memoryText(memory: ImportMemory): string {
  const text = JSON.stringify(memory);
  return text.length <= MOST_CHARACTERS ? text : JSON.stringify({ ...memory, kpis: {} });
}

/** What a row of the Imports table remembers; undefined where its plan is blank or was typed over. */
export function memoryOf({ plan }: ImportRecord): ImportMemory | undefined {
  if (plan === undefined) return undefined;
  const read = parsed(plan);
  if (typeof read !== 'object' || read === null || !('corrections' in read)) return undefined;
  const corrections = readCorrections(read.corrections);
  if (!corrections) return undefined;
  const kpis = 'kpis' in read && typeof read.kpis === 'object' && read.kpis ? read.kpis : {};
  const known = Object.entries({ ...kpis }).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const figures = 'figures' in read ? figureChoice(read.figures) : undefined;
  return { corrections, kpis: Object.fromEntries(known), ...(figures ? { figures } : {}) };
}

/** What was chosen of figures the last time; undefined where nothing was imported yet. */
export function figuresBefore(imports: readonly ImportRecord[]): FigureChoice | undefined {
  return imports.map((record) => memoryOf(record)?.figures).findLast((each) => each !== undefined);
}

function figureChoice(value: unknown): FigureChoice | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('actuals' in value && 'targets' in value)) return undefined;
  const { actuals, targets } = value;
  return isWay(actuals) && isWay(targets) ? { actuals, targets } : undefined;
}

function isWay(value: unknown): value is FigureChoice['actuals'] {
  return value === 'formulas' || value === 'values';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
