import { markFormula, SHEET_MARK } from '../../workbook/sheet-mark';
import type { WorkbookPlan } from '../../workbook/workbook-plan';
import { escapeXml } from '../xml-text';
import { choiceName, columnReference } from '../../workbook/choice-name';
import { choicesOf } from '../../workbook/choices-of';
import { addBookFacts } from './finish-package';
import { PackageDraft } from './package-draft';
import { veilText } from './stored-text';
import type { Deflate } from './zip-parts';

/**
 * Completes a package written by any library: names, marks of our sheets, document properties, the calculation
 * setting, escapes; and packs it so that the same plan always gives the same bytes.
 */
export function finish(bytes: Uint8Array, plan: WorkbookPlan, deflate: Deflate): Uint8Array {
  const draft = new PackageDraft(bytes);
  const names = [...markNames(plan), ...choiceNames(plan)];
  addBookFacts(draft, { names, properties: plan.properties ?? {} });
  return draft.pack(deflate);
}

function markNames(plan: WorkbookPlan): readonly string[] {
  return plan.sheets.flatMap(({ mark }, index) => {
    if (mark === undefined) return [];
    const text = escapeXml(veilText(markFormula(mark).slice(1)));
    return [
      `<definedName name="${SHEET_MARK}" localSheetId="${index}" hidden="1">${text}</definedName>`,
    ];
  });
}

function choiceNames(plan: WorkbookPlan): readonly string[] {
  const names = new Map<string, string>();
  for (const table of plan.sheets.flatMap((sheet) => sheet.tables)) {
    for (const [, choices] of choicesOf(table)) {
      if (!('table' in choices)) continue;
      names.set(choiceName(choices), columnReference(choices.table, choices.column));
    }
  }
  return [...names].map(
    ([name, reference]) => `<definedName name="${name}">${escapeXml(reference)}</definedName>`,
  );
}
