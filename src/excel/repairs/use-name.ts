import type { TableName } from '../../tables/table-name';
import { ACCEPTED_NAMES, acceptedFormula, acceptedIn } from '../../workbook/accepted-names';
import { markFormula, SHEET_MARK } from '../../workbook/sheet-mark';

/** Says on the sheet of a renamed table that it is used under its new name, in two syncs. */
export async function useName(
  context: Excel.RequestContext,
  { table, name }: { readonly table: TableName; readonly name: string },
): Promise<void> {
  const { names } = context.workbook.tables.getItem(name).worksheet;
  const [mark, accepted] = [SHEET_MARK, ACCEPTED_NAMES].map((item) =>
    names.getItemOrNullObject(item).load({ formula: true }),
  );
  await context.sync();
  if (mark?.isNullObject) names.add(SHEET_MARK, markFormula(table)).visible = false;
  if (accepted?.isNullObject === false) {
    const before = acceptedIn(String(accepted.formula));
    accepted.formula = acceptedFormula([...before, name]);
  } else names.add(ACCEPTED_NAMES, acceptedFormula([name])).visible = false;
  await context.sync();
}
