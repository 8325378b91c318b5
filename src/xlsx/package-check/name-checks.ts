import type { PackageFacts } from './package-facts';
import type { PackageFinding } from './package-finding';

/** Names of the workbook, or of one sheet, that are there twice in any case. */
export function takenNames({ workbook, workbookPart }: PackageFacts): readonly PackageFinding[] {
  const taken = new Set<string>();
  return workbook.definedNames.flatMap(({ name, sheet = '' }): PackageFinding[] => {
    const key = `${sheet}\n${name}`.toLowerCase();
    if (taken.has(key)) return [{ check: 'name-taken', part: workbookPart, data: { name, sheet } }];
    taken.add(key);
    return [];
  });
}
