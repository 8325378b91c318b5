import type { ICommandService } from '@univerjs/core';
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { UniverWorkbook } from '../univer-workbook';
import { isReferenceText } from './reference-text';

/** A name that formulas can use. */
export interface NameRecord {
  readonly id: string;
  readonly name: string;
  /** With "=". */
  readonly formula: string;
  /** The sheet on which it holds; undefined for the whole workbook. */
  readonly sheetId: string | undefined;
  readonly comment: string;
  readonly isVisible: boolean;
}

/** The names of a workbook. References in them move with their cells; Univer sees to that. */
export class NameList {
  readonly #commands: ICommandService;
  readonly #service: IDefinedNamesService;
  readonly #unitId: string;

  constructor({ commands, injector, unitId }: UniverWorkbook) {
    this.#commands = commands;
    this.#service = injector.get(IDefinedNamesService);
    this.#unitId = unitId;
  }

  get all(): NameRecord[] {
    return Object.values(this.#service.getDefinedNameMap(this.#unitId) ?? {}).map(readName);
  }

  /** The names that are spelt so in any case: of the workbook, and of sheets. */
  named(name: string): NameRecord[] {
    const wanted = name.toLowerCase();
    return Object.values(this.#service.getDefinedNameMap(this.#unitId) ?? {})
      .filter((one) => one.name.toLowerCase() === wanted)
      .map(readName);
  }

  find(id: string): NameRecord | undefined {
    const found = this.#service.getValueById(this.#unitId, id);
    return found ? readName(found) : undefined;
  }

  /** Adds a name, or changes the one with that id. */
  set({ id, name, formula, sheetId, comment, isVisible }: NameRecord): void {
    // Univer has references without "=" and formulas with it.
    const body = formula.slice(1);
    this.#commands.syncExecuteCommand(SetDefinedNameMutation.id, {
      unitId: this.#unitId,
      id,
      name,
      formulaOrRefString: isReferenceText(body) ? body : formula,
      localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      comment,
      hidden: !isVisible,
    });
  }

  remove(id: string): void {
    const found = this.#service.getValueById(this.#unitId, id);
    if (!found) return;
    const parameters = { ...found, unitId: this.#unitId };
    this.#commands.syncExecuteCommand(RemoveDefinedNameMutation.id, parameters);
  }
}

function readName(found: IDefinedNamesServiceParam): NameRecord {
  const { id, name, formulaOrRefString, localSheetId, comment = '', hidden = false } = found;
  const isLocal = localSheetId !== undefined && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return {
    id,
    name,
    formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
    sheetId: isLocal ? localSheetId : undefined,
    comment,
    isVisible: !hidden,
  };
}
