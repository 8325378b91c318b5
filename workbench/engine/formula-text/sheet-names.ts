import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { UniverWorkbook } from '../univer-workbook';

/** A name that holds on one sheet. */
export interface SheetName {
  readonly name: string;
  readonly sheetId: string;
}

interface Meaning extends SheetName {
  readonly id: string;
  /** As the engine reads it. */
  readonly formula: string;
}

const MARK = '\ue003';
const CODE = new RegExp(`^.*${MARK}(\\d+)$`);

/** Whether an engine's formula names anything that holds on one sheet. */
export function namesOfSheetsIn(formula: string): boolean {
  return formula.includes(MARK);
}

/** The names of a workbook by their names in lower case. */
interface KnownNames {
  readonly ofBook: ReadonlyMap<string, IDefinedNamesServiceParam>;
  readonly ofSheets: ReadonlyMap<string, readonly IDefinedNamesServiceParam[]>;
}

function isOfSheet({ localSheetId }: IDefinedNamesServiceParam): boolean {
  return localSheetId !== undefined && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
}

/**
 * Names that hold on one sheet. The engine looks names up for the whole workbook, so in its formulas each such name has a
 * code of its own, and another one when it gets another meaning: the engine remembers what it has read.
 */
export class SheetNames {
  /** Rewrites the formula of a name for the engine. */
  rewrite: (formula: string, sheetId: string) => string = (formula) => formula;
  readonly #service: IDefinedNamesService;
  readonly #unitId: string;
  readonly #meanings: Meaning[] = [];
  /** Every formula that is written asks for them. */
  #known: KnownNames | undefined;

  constructor({ injector, unitId }: UniverWorkbook) {
    this.#service = injector.get(IDefinedNamesService);
    this.#unitId = unitId;
    this.#service.update$.subscribe(() => {
      this.#known = undefined;
    });
    this.#service.getValueByName = (_unitId, token) => this.#find(token);
  }

  /** Whether formulas have to be looked through for them: there are some, or there were. */
  get isNeeded(): boolean {
    return this.#meanings.length > 0 || this.#names.ofSheets.size > 0;
  }

  /** What the engine calls the name on that sheet; undefined when the sheet has none of that name. */
  codeOf(name: string, sheetId: string): string | undefined {
    const named = this.#names.ofSheets.get(name.toLowerCase());
    const found = named?.find(({ localSheetId }) => localSheetId === sheetId);
    if (!found) return undefined;
    const { id } = found;
    const formula = this.rewrite(found.formulaOrRefString, sheetId);
    const known = this.#meanings.findIndex((one) => one.id === id && one.formula === formula);
    const number =
      known < 0 ? this.#meanings.push({ id, formula, sheetId, name: found.name }) - 1 : known;
    return `${found.name}${MARK}${number}`;
  }

  /** Whether the workbook has a name that holds everywhere. */
  isOfBook(name: string): boolean {
    return this.#ofBook(name) !== undefined;
  }

  /** The name that a code stands for; undefined when it is none. */
  nameOf(code: string): SheetName | undefined {
    const number = CODE.exec(code)?.[1];
    return number === undefined ? undefined : this.#meanings[Number(number)];
  }

  get #names(): KnownNames {
    return (this.#known ??= this.#read());
  }

  #read(): KnownNames {
    const ofBook = new Map<string, IDefinedNamesServiceParam>();
    const ofSheets = new Map<string, IDefinedNamesServiceParam[]>();
    for (const one of Object.values(this.#service.getDefinedNameMap(this.#unitId) ?? {})) {
      const word = one.name.toLowerCase();
      if (isOfSheet(one)) ofSheets.set(word, [...(ofSheets.get(word) ?? []), one]);
      else if (!ofBook.has(word)) ofBook.set(word, one);
    }
    return { ofBook, ofSheets };
  }

  /** A code means its name, everything else one of the workbook. */
  #find(token: string): IDefinedNamesServiceParam | null {
    const number = CODE.exec(token)?.[1];
    const meaning = number === undefined ? undefined : this.#meanings[Number(number)];
    if (meaning) {
      const found = this.#service.getValueById(this.#unitId, meaning.id);
      return found ? { ...found, formulaOrRefString: meaning.formula } : null;
    }
    return this.#ofBook(token) ?? null;
  }

  #ofBook(name: string): IDefinedNamesServiceParam | undefined {
    return this.#names.ofBook.get(name.toLowerCase());
  }
}
