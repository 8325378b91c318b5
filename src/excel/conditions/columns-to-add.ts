import { SETUP } from '../../tables/schema/setup';
import type { WorkbookRead } from '../read-workbook';
import { standingTables, type StandingTable } from './standing-tables';

/** The tables that lack columns of ours; the Setup table gets settings instead. */
export function columnsToAdd(read: Pick<WorkbookRead, 'layout'>): StandingTable[] {
  return standingTables(read).filter(
    ({ table, lacking }) => table !== SETUP.name && lacking.length > 0,
  );
}
