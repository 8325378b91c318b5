import { markText, SHEET_MARK } from '../../workbook/sheet-mark';
import type { ExcelFault } from '../excel-fault';
import { runExcel } from '../run-excel';
import { isReviewMark } from './review-mark';

export type ReviewRemoved =
  /** How many sheets went; those that were gone before are not among them. */
  | { readonly kind: 'removed'; readonly sheets: number }
  | { readonly kind: 'structure protected' }
  /** Some of the sheets may have gone; removing again goes on from there. */
  | { readonly kind: 'failed'; readonly fault: ExcelFault };

/** Takes sheets away that carry the mark of a review: one sync to look, one to remove. */
export async function removeReview(sheets: readonly string[]): Promise<ReviewRemoved> {
  const removed = await runExcel((context) => remove(context, sheets));
  return removed.ok ? removed.value : { kind: 'failed', fault: removed.fault };
}

async function remove(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<ReviewRemoved> {
  const { worksheets, protection } = context.workbook;
  protection.load({ protected: true });
  const looked = sheets.map((name) => {
    const sheet = worksheets.getItemOrNullObject(name);
    return { sheet, mark: sheet.names.getItemOrNullObject(SHEET_MARK).load({ formula: true }) };
  });
  await context.sync();
  if (protection.protected) return { kind: 'structure protected' };
  const ours = looked.filter(
    ({ sheet, mark }) =>
      !sheet.isNullObject &&
      !mark.isNullObject &&
      isReviewMark(markText(String(mark.formula)) ?? ''),
  );
  for (const { sheet } of ours) sheet.delete();
  await context.sync();
  return { kind: 'removed', sheets: ours.length };
}
