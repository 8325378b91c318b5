import { markText, SHEET_MARK } from '../../workbook/sheet-mark';
import { findFunctionSheets, type CallsFunction } from '../freezing/find-function-sheets';
import { readWorkbook } from '../read-workbook';
import { isReviewMark } from '../review-sheets/review-mark';
import type { RemovedTable, Removal } from './removal';

const OURS = /^(?:BSC_|Choices_BSC_)/i;

/** Looks for everything that this add-in has put into the workbook. */
export async function planRemoval(
  context: Excel.RequestContext,
  callsFunction: CallsFunction,
): Promise<Removal> {
  const { grids, sheets, names, state, layout } = await readWorkbook(context);
  const ours = names.filter((name) => OURS.test(name));
  const places = ours.map((name) => {
    const range = context.workbook.names.getItem(name).getRangeOrNullObject();
    range.load({ address: true });
    range.worksheet.load({ name: true });
    return range;
  });
  const used = grids.map(({ sheet }) =>
    context.workbook.worksheets.getItem(sheet).getUsedRange(true).load({ cellCount: true }),
  );
  const marks = sheets.map(({ name }) => {
    const { names: own } = context.workbook.worksheets.getItem(name);
    return { name, mark: own.getItemOrNullObject(SHEET_MARK).load({ formula: true }) };
  });
  const functions = await findFunctionSheets(context, callsFunction);
  const tables = grids.map(({ name, sheet, rows, columns }, index): RemovedTable => {
    const cells = (rows.length + 1) * columns.length;
    const others = grids.filter((each) => each.sheet === sheet).length - 1;
    const hasCompany = others > 0 || (used[index]?.cellCount ?? 0) > cells;
    return { name, sheet, rows: rows.length, hasCompany };
  });
  const onTables = new Set(tables.map(({ sheet }) => sheet));
  const generated = new Set(
    places.flatMap((range) => (range.isNullObject ? [] : [range.worksheet.name])),
  );
  for (const { name, mark } of marks) {
    const isOfReview = !mark.isNullObject && isReviewMark(markText(String(mark.formula)) ?? '');
    if (isOfReview) generated.add(name);
  }
  for (const sheet of onTables) generated.delete(sheet);
  return {
    setup: layout.setup,
    tables,
    generated: [...generated],
    names: ours,
    functions: functions.filter(({ sheet }) => !generated.has(sheet)),
    protectedSheets: sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name),
    isStructureProtected: state.isStructureProtected,
    sheets: sheets.map(({ name }) => name),
  };
}
