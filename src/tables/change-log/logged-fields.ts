import { TABLES } from '../schema';
import type { Column } from '../schema/column';
import { SETTINGS } from '../schema/setup';
import type { TableSchema } from '../schema/table-schema';
import type { TableName } from '../table-name';

/** Definitions: what the figures of a scorecard are judged and added up by. */
const DEFINITIONS: readonly TableName[] = [
  'BSC_Perspectives',
  'BSC_Units',
  'BSC_Objectives',
  'BSC_Links',
  'BSC_KPIs',
];

/** Fields of definitions that change no meaning: a look, or what is ticked while a definition is looked at. */
const UNLOGGED_FIELDS = new Set([
  'colour',
  'specific',
  'measurable',
  'achievable',
  'relevant',
  'timeBound',
]);

/** Settings that say where the work stands, how it looks, or what the add-in notes for itself. */
const UNLOGGED_SETTINGS = new Set([
  'currentPeriod',
  'meetingDate',
  'statusWords',
  'language',
  'schemaVersion',
  'writeInProgress',
]);

/** A table with the columns whose changes are logged. */
export interface LoggedTable {
  readonly schema: TableSchema;
  readonly columns: readonly Column[];
  /** The column that stands for a whole row that came or went. */
  readonly naming: Column | undefined;
}

/** Every table with all of its columns. */
export const WHOLE_TABLES: readonly LoggedTable[] = TABLES.map((schema) => {
  const { columns, key } = schema;
  const named = columns.find(({ field }) => field === 'name' && key.length === 1);
  const lastOfKey = columns.findLast(({ field }) => key.includes(field));
  return { schema, columns, naming: named ?? lastOfKey ?? schema.columns[0] };
});

export const LOGGED_TABLES: readonly LoggedTable[] = WHOLE_TABLES.filter(({ schema }) =>
  DEFINITIONS.includes(schema.name),
).map((table) => ({
  ...table,
  columns: table.columns.filter(({ field }) => !UNLOGGED_FIELDS.has(field)),
}));

export const LOGGED_SETTINGS = SETTINGS.filter(({ field }) => !UNLOGGED_SETTINGS.has(field));
