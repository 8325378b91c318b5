import type { TableName } from '../table-name';
import { actions } from './actions';
import { analysis } from './analysis';
import { changes } from './changes';
import { data } from './data';
import { decisions } from './decisions';
import { ignored } from './ignored';
import { imports } from './imports';
import { initiatives } from './initiatives';
import { kpiReviews } from './kpi-reviews';
import { kpis } from './kpis';
import { links } from './links';
import { objectives } from './objectives';
import { perspectives } from './perspectives';
import { reviews } from './reviews';
import { snapshots } from './snapshots';
import { swot } from './swot';
import type { TableSchema } from './table-schema';
import { units } from './units';

/** Raised whenever a workbook written before has to be migrated. */
export const SCHEMA_VERSION = 1;

/** Every table that holds rows of the model, in the order of the sheets; the Setup table stands before them. */
export const TABLES: readonly TableSchema[] = [
  perspectives,
  units,
  objectives,
  links,
  kpis,
  data,
  analysis,
  actions,
  initiatives,
  swot,
  reviews,
  decisions,
  snapshots,
  kpiReviews,
  changes,
  ignored,
  imports,
];

const BY_NAME = new Map<TableName, TableSchema>(TABLES.map((table) => [table.name, table]));

/** The schema of a table, or undefined for the Setup table, which has settings instead of columns. */
export function schemaOf(name: TableName): TableSchema | undefined {
  return BY_NAME.get(name);
}
