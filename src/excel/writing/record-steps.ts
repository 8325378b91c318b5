import type { SetupLayout } from '../../tables/layout';
import { SETTINGS } from '../../tables/schema/setup';
import { rowsInPieces } from './rows-in-pieces';
import { setCells } from './set-cells';
import type { Step } from './step';

/** The longest text that a cell holds, less some room. */
export const LONGEST_CELL = 32_000;
/** Carries a record that is longer than a cell. */
export const RECORD_SHEET = 'BSC write in progress';

const SETTING = SETTINGS.find(({ field }) => field === 'writeInProgress')?.heading ?? '';
const BYTES_OF_THE_CALLS = 3_000;

/** Puts a record into the Setup table, or on a hidden sheet to which Setup points. */
export function keepRecord(setup: SetupLayout, text: string): Step[] {
  if (text.length <= LONGEST_CELL) return [intoSetup(setup, text)];
  const pieces = text.match(new RegExp(`.{1,${LONGEST_CELL}}`, 'gsu')) ?? [];
  const rows = rowsInPieces(pieces.map((piece) => [piece]));
  return [
    {
      bytes: BYTES_OF_THE_CALLS,
      add: ({ workbook: { worksheets } }) => {
        // Left over where clearing an earlier record broke off after its first action.
        worksheets.getItemOrNullObject(RECORD_SHEET).delete();
        worksheets.add(RECORD_SHEET).visibility = 'VeryHidden';
      },
    },
    ...rows.map(({ first, rows: values, bytes }) =>
      setCells(RECORD_SHEET, [first, 0], values, bytes),
    ),
    intoSetup(setup, RECORD_SHEET),
  ];
}

/** Another record in the place of the one that stands in Setup. */
export function changeRecord(setup: SetupLayout, text: string): Step {
  return {
    bytes: BYTES_OF_THE_CALLS + text.length * 2,
    add: (context) => {
      valueCell(context, setup).values = [[`'${text}`]];
    },
  };
}

/** Takes the record away: the mark that everything is done. */
export function clearRecord(setup: SetupLayout, text: string): Step {
  return {
    bytes: BYTES_OF_THE_CALLS,
    add: (context) => {
      valueCell(context, setup).values = [['']];
      if (text.length <= LONGEST_CELL && text !== RECORD_SHEET) return;
      context.workbook.worksheets.getItemOrNullObject(RECORD_SHEET).delete();
    },
  };
}

function intoSetup(setup: SetupLayout, text: string): Step {
  const row = setup.grid.columns.map((_, position) =>
    position === setup.setting ? SETTING : position === setup.value ? `'${text}` : '',
  );
  const isListed = setup.fields.includes('writeInProgress');
  return {
    bytes: BYTES_OF_THE_CALLS + text.length * 2,
    add: (context) => {
      if (isListed) valueCell(context, setup).values = [[`'${text}`]];
      else context.workbook.tables.getItem(setup.grid.name).rows.add(undefined, [row]);
    },
  };
}

/** Found by its setting, because somebody may sort the table meanwhile. */
function valueCell({ workbook }: Excel.RequestContext, { grid, setting, value }: SetupLayout) {
  return workbook.tables
    .getItem(grid.name)
    .getDataBodyRange()
    .getColumn(setting)
    .find(SETTING, { completeMatch: true, matchCase: false })
    .getOffsetRange(0, value - setting);
}
