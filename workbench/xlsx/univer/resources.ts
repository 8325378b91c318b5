import type { UniverBook } from './univer-data';

/** Names under which Univer's plugins keep their data in a snapshot. */
export const RESOURCES = {
  names: 'SHEET_DEFINED_NAME_PLUGIN',
  conditionalFormats: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  tables: 'SHEET_TABLE_PLUGIN',
} as const;

/** A name of Univer's; `AllDefaultWorkbook` stands for one that holds in the whole workbook. */
export interface UniverName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

export const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** The data that a plugin has in a snapshot; an empty record where it has none. */
export function resourceOf<T>(snapshot: UniverBook, name: string): Record<string, T> {
  const data = snapshot.resources?.find((resource) => resource.name === name)?.data;
  return data === undefined || data === '' ? {} : (JSON.parse(data) as Record<string, T>);
}
