import { addCorrectedFunctions } from './as-excel/corrected-functions';
import { compareExactly } from './as-excel/exact-comparisons';
import { readNumberLiterals } from './as-excel/number-literals';
import { indexTables } from './as-excel/indexed-tables';
import { sortCopies } from './as-excel/sorted-copies';
import { Calculation } from './calculation';
import { CellChanges } from './cell-changes';
import { CellCopies } from './cell-copies';
import { Cells } from './cells';
import { FormulaTexts } from './formula-text/formula-texts';
import { readFormulasAfresh } from './formula-text/fresh-lexer';
import { addSpillFunction } from './formula-text/spill-function';
import { readTableTokens } from './formula-text/table-tokens';
import { FunctionRegister } from './function-register';
import { Geometry } from './geometry';
import { keepFormulaNodes } from './kept-formula-nodes';
import { readOneSheetAtATime } from './one-sheet-at-a-time';
import { Regions } from './regions';
import { Selection } from './selection';
import { SheetChanges } from './sheet-changes';
import { SheetList } from './sheet-list';
import { spillsOn, type Spill } from './spills';
import { Structure } from './structure';
import { Styles } from './styles';
import { openUniver, type UniverWorkbook, type WorkbookOptions } from './univer-workbook';

/** Who changes cells: a person at the grid, the add-in, or somebody else who has the workbook open. */
export type Author = 'person' | 'add-in' | 'co-author';

/**
 * A workbook that calculates: the workbench's only door to Univer. It knows cells and sheets but nothing of Office; what
 * Office calls them is the business of the rooms above.
 */
export class SheetEngine {
  readonly univer: UniverWorkbook;
  readonly sheets: SheetList;
  readonly styles: Styles;
  readonly cells: Cells;
  readonly copies: CellCopies;
  readonly structure: Structure;
  readonly regions = new Regions();
  readonly geometry: Geometry;
  readonly selection: Selection;
  readonly calculation: Calculation;
  readonly formulaTexts: FormulaTexts;
  readonly functions: FunctionRegister;
  readonly cellChanges: CellChanges;
  readonly sheetChanges: SheetChanges;
  #author: Author = 'person';

  constructor(options: WorkbookOptions) {
    this.univer = openUniver(options);
    this.sheets = new SheetList(this.univer);
    this.styles = new Styles(this.univer, this.sheets);
    this.formulaTexts = new FormulaTexts(this.univer, this.sheets);
    this.cells = new Cells(this.univer, this.sheets, this.styles, this.formulaTexts);
    this.copies = new CellCopies(this.univer, this.cells, this.sheets);
    this.geometry = new Geometry(this.sheets);
    this.selection = new Selection(this.univer, this.sheets);
    this.structure = new Structure(this.univer, this.sheets, this.selection);
    this.calculation = new Calculation(this.univer);
    this.functions = new FunctionRegister(this.univer);
    keepFormulaNodes(this.univer);
    readOneSheetAtATime(this.univer);
    readFormulasAfresh(this.univer);
    readTableTokens(this.univer);
    addSpillFunction(this.univer);
    compareExactly();
    readNumberLiterals(this.univer);
    sortCopies(this.univer);
    indexTables(this.univer);
    addCorrectedFunctions(this.functions);
    this.cellChanges = new CellChanges(this.univer, () => this.#author);
    this.sheetChanges = new SheetChanges(this.univer);
    this.structure.changed.listen((change) => {
      this.regions.note(change);
    });
    this.sheetChanges.happened.listen(({ kind, sheetId }) => {
      if (kind === 'removed') this.regions.noteRemovedSheet(sheetId);
      if (kind === 'added') this.regions.noteAddedSheet(sheetId);
    });
  }

  get author(): Author {
    return this.#author;
  }

  /** Does something in somebody's name, so that events can tell whose change it was. */
  as<Result>(author: Author, job: () => Result): Result {
    const before = this.#author;
    this.#author = author;
    try {
      return job();
    } finally {
      this.#author = before;
    }
  }

  /** The formulas of a sheet that fill more than their cell. */
  spillsOn(sheetId: string): Spill[] {
    return spillsOn(this, sheetId);
  }

  dispose(): void {
    this.calculation.dispose();
    this.univer.univer.dispose();
  }
}
