import { runExcel, type ExcelResult } from './run-excel';

/** What the pane looks at in a workbook, as the workbook keeps it. */
export interface KeptLook {
  /** ID of the unit. */
  readonly unit?: string | undefined;
  /** Ordinal of a period in the scorecard's own grain. */
  readonly period?: number | undefined;
}

/** The key among the workbook's settings of this add-in. */
const KEY = 'bsc.look';

/** What was kept; nothing of it where another program or a person has written something else there. */
export function keptLook(): Promise<ExcelResult<KeptLook>> {
  return runExcel(
    async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(KEY).load({ value: true });
      await context.sync();
      return setting.isNullObject ? {} : lookIn(setting.value);
    },
    { onlyReads: true },
  );
}

/** Keeps it with the workbook; it is gone when the workbook is closed without saving. */
export function keepLook(look: KeptLook): Promise<ExcelResult<void>> {
  return runExcel(
    async (context) => {
      context.workbook.settings.add(KEY, JSON.stringify(look));
      await context.sync();
    },
    // No cell is changed by it.
    { onlyReads: true },
  );
}

function lookIn(text: unknown): KeptLook {
  if (typeof text !== 'string') return {};
  const { unit, period } = recordIn(text);
  return {
    ...(typeof unit === 'string' && { unit }),
    ...(typeof period === 'number' && { period }),
  };
}

function recordIn(text: string): Partial<Record<keyof KeptLook, unknown>> {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    // Somebody has written over it; the usual look holds then.
    return {};
  }
}
