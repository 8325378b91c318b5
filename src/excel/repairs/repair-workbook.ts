import type { TableName } from '../../tables/table-name';
import { conditionsOf } from '../conditions/conditions-of';
import type { Patience } from '../patiently';
import { readAndWrite } from '../read-and-write';
import { readWorkbook } from '../read-workbook';
import { runExcel } from '../run-excel';
import type { SaveOutcome } from '../save-outcome';
import { plannedRepair } from './planned-repair';
import type { Repair } from './repair';
import { useName } from './use-name';

/** Carries out a repair, in at most three syncs. Nothing is done when the condition has gone meanwhile. */
export async function repairWorkbook(repair: Repair, patience?: Patience): Promise<SaveOutcome> {
  switch (repair.kind) {
    case 'use name':
      return verified(repair, (context) => useName(context, repair));
    case 'rename back':
      return verified(repair, (context) => {
        context.workbook.tables.getItem(repair.name).name = repair.table;
        return context.sync();
      });
    case 'clear filter':
      return done((context) => {
        context.workbook.tables.getItem(repair.name).clearFilters();
        return context.sync();
      });
    case 'calculate':
      return done((context) => {
        context.workbook.application.calculate('Recalculate');
        return context.sync();
      });
    default:
      return readAndWrite((read) => plannedRepair(repair, read), patience);
  }
}

/** The same; where Excel has refused it is looked whether the table is still one that was renamed. */
async function verified(
  { table }: { readonly table: TableName },
  job: (context: Excel.RequestContext) => Promise<void>,
): Promise<SaveOutcome> {
  const outcome = await done(job);
  if (outcome.kind !== 'failed') return outcome;
  const read = await runExcel(readWorkbook);
  if (!read.ok) return { ...outcome, kind: 'unfinished' };
  const isRenamed = conditionsOf(read.value).some(
    (condition) => condition.kind === 'table renamed' && condition.table === table,
  );
  return isRenamed ? outcome : { kind: 'saved' };
}

async function done(job: (context: Excel.RequestContext) => Promise<void>): Promise<SaveOutcome> {
  const result = await runExcel(job);
  return result.ok ? { kind: 'saved' } : { kind: 'failed', fault: result.fault };
}
