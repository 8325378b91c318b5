import type { DefinedName, WorkbookContent } from '../../../../workbench/content/workbook-content';

/** The content with a number in the names that a workbook may have once: those of its sheets and tables. */
function numbered(content: WorkbookContent, at: number): WorkbookContent {
  const sheetName = (name: string): string => `${at} ${name}`.slice(0, 31);
  const named = ({ sheet, name, ...rest }: DefinedName): DefinedName =>
    sheet === undefined
      ? { name: `${name}_${at}`, ...rest }
      : { name, ...rest, sheet: sheetName(sheet) };
  return {
    ...content,
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      name: sheetName(sheet.name),
      tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}_${at}` })),
    })),
    names: content.names.map(named),
  };
}

/** Of several with the same name the first one. */
function oneOfEach<Named extends { readonly name: string }>(all: readonly Named[]): Named[] {
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at);
}

function joined(one: WorkbookContent, other: WorkbookContent): WorkbookContent {
  return {
    ...one,
    ...other,
    sheets: [...one.sheets, ...other.sheets],
    names: [...one.names, ...other.names],
    namedStyles: oneOfEach([...one.namedStyles, ...other.namedStyles]),
    tableStyles: oneOfEach([...one.tableStyles, ...other.tableStyles]),
    calculation: { ...one.calculation, ...other.calculation },
    properties: {
      ...one.properties,
      ...other.properties,
      core: { ...one.properties.core, ...other.properties.core },
      custom: oneOfEach([...one.properties.custom, ...other.properties.custom]),
    },
    customXml: [...one.customXml, ...other.customXml],
    customFunctions: [...new Set([...one.customFunctions, ...other.customFunctions])],
  };
}

/**
 * One workbook with all that several have: their sheets, names, styles and properties. What a workbook has once comes
 * from the last one that has it. Formulas still say the names that sheets and tables had.
 */
export function inOne(contents: readonly WorkbookContent[]): WorkbookContent {
  return contents.map(numbered).reduce(joined);
}
