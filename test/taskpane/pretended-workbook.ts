import type { MapDrawing } from '../../src/excel/drawing/map-drawing';
import type { ReviewDrawing, ReviewDrawn } from '../../src/excel/review-sheets/review-drawing';
import type { FormulaCell } from '../../src/excel/formulas/formula-cell';
import type { ListSheet } from '../../src/excel/lists/list-sheet';
import type { Freezing, Frozen } from '../../src/excel/freezing/freeze-sheets';
import type { FunctionSheet } from '../../src/excel/freezing/function-sheet';
import type { KeptLook } from '../../src/excel/kept-look';
import type { CellAround } from '../../src/excel/inserting/cell-around';
import type { FormulaInsertion } from '../../src/excel/inserting/insert-formula';
import type { TablesBecome } from '../../src/excel/removing/removal';
import type { CardRequest } from '../../src/excel/sheets/card-request';
import type { NewGrid } from '../../src/excel/entry-grid/make-grid';
import type { OpenWorkbook } from '../../src/excel/open-workbook';
import type { EntryGridRead, GridEntry } from '../../src/workbook/entry-grid/read-entry-grid';
import { figureKey } from '../../src/import/plan/outdated-links';
import { withFrozen } from '../../src/import/plan/frozen-links';
import type { SourceSheet } from '../../src/import/sheet/source-sheet';
import type { FileSource, SourcePut } from '../../src/excel/sources/put-source';
import type { SelectedCell } from '../../src/excel/selected-cell';
import type { ReviewCells } from '../../src/review/collect/review-cells';
import type { FigureFormula } from '../../src/tables/write/figure-formula';
import type { WorkbookRead } from '../../src/excel/read-workbook';
import type { Repair } from '../../src/excel/repairs/repair';
import type { Changed } from '../../src/excel/reading/changed-cells';
import type { Shown } from '../../src/excel/show-cell';
import type { Selected } from '../../src/excel/watch-selection';
import { EMPTY_SCORECARD, type Scorecard } from '../../src/scorecard/model/scorecard';
import { mergeScorecards } from '../../src/tables/merge-scorecards';
import type { TableGrid } from '../../src/tables/table-grid';
import { readTables } from '../../src/tables/read-tables';
import { withFormulas } from '../../src/tables/write/with-formulas';
import { writeTables } from '../../src/tables/write-tables';

/** A workbook for tests of the pane: it keeps a scorecard as tables, as Excel does, without Excel. */
export class PretendedWorkbook implements OpenWorkbook {
  scorecard: Scorecard | undefined;
  /** What Excel lets one do with the workbook. */
  bookState: WorkbookRead['state'] = {
    isReadOnly: false,
    isStructureProtected: false,
    calculatesByHand: false,
  };
  readonly shown: string[] = [];
  /** What can be seen of cells that are shown. */
  seen: Shown = { isHidden: false };
  readonly repairs: Repair[] = [];
  readonly created: Uint8Array[] = [];
  /** Somebody selects cells. */
  select: (place: Selected) => void = () => undefined;
  /** What the selected cells show. */
  selected: readonly (readonly string[])[] = [];
  readonly drawnMaps: MapDrawing[] = [];
  readonly lists: ListSheet[] = [];
  formulaCells: readonly FormulaCell[] = [];
  /** The entry grid, and what is done with it. */
  grid: EntryGridRead | undefined;
  readonly madeGrids: NewGrid[] = [];
  readonly putBackEntries: GridEntry[] = [];
  typeInGrid: () => void = () => undefined;
  selectedOne: SelectedCell = { sheet: 'AR', address: 'H9', value: null };
  /** The formulas that figures were given. */
  readonly figureFormulas: FigureFormula[] = [];
  /** Sheets beside those of the scorecard. */
  otherSheets: readonly string[] = [];
  reads = 0;
  #changed: ((cells: Changed) => void) | undefined;

  constructor(scorecard?: Scorecard) {
    this.scorecard = scorecard;
  }

  /** Somebody changes a cell. */
  change(scorecard: Scorecard): void {
    this.scorecard = scorecard;
    this.#changed?.('anything');
  }

  read: OpenWorkbook['read'] = () => {
    this.reads += 1;
    return Promise.resolve({ ok: true, value: this.#now() });
  };

  save: OpenWorkbook['save'] = ({ base, mine, prefer, formulas = [] }) => {
    const merged = mergeScorecards({ base, mine, theirs: this.#now().scorecard }, prefer);
    if (prefer === undefined && merged.conflicts.length > 0) {
      return Promise.resolve({ kind: 'conflicts', conflicts: merged.conflicts });
    }
    const values = formulas.filter((figure) => 'value' in figure);
    const replaced = new Set(formulas.map(figureKey));
    const others = this.figureFormulas.filter((figure) => !replaced.has(figureKey(figure)));
    const added = formulas.filter((figure) => 'formula' in figure);
    this.figureFormulas.splice(0, Infinity, ...others, ...added);
    const readings = withFrozen(merged.scorecard.readings, values);
    this.scorecard = { ...merged.scorecard, readings };
    return Promise.resolve({ kind: 'saved' });
  };

  selectedCell: OpenWorkbook['selectedCell'] = () =>
    Promise.resolve({ ok: true, value: this.selectedOne });

  makeGrid: OpenWorkbook['makeGrid'] = (grid) => {
    this.madeGrids.push(grid);
    return Promise.resolve({ kind: 'saved' });
  };

  readGrid: OpenWorkbook['readGrid'] = () => Promise.resolve({ ok: true, value: this.grid });

  watchGrid: OpenWorkbook['watchGrid'] = (_, changed) => {
    this.typeInGrid = changed;
    return Promise.resolve({ ok: true, value: () => Promise.resolve() });
  };

  takeOver: OpenWorkbook['takeOver'] = async ({ edit, entries }) => {
    const outcome = await this.save(edit);
    if (outcome.kind === 'saved') this.#showAgain(entries);
    return outcome;
  };

  putBack: OpenWorkbook['putBack'] = (entries) => {
    this.putBackEntries.push(...entries);
    this.#showAgain(entries);
    return Promise.resolve({ ok: true, value: undefined });
  };

  #showAgain(entries: readonly GridEntry[]): void {
    if (!this.grid) return;
    const left = this.grid.entries.filter((entry) => !entries.includes(entry));
    this.grid = { ...this.grid, entries: left };
  }

  restore: OpenWorkbook['restore'] = () => Promise.resolve({ ok: true, value: 'restored' });
  keepAsItIs: OpenWorkbook['keepAsItIs'] = () => Promise.resolve({ ok: true, value: 'kept' });

  show: OpenWorkbook['show'] = ({ sheet, address }) => {
    this.shown.push(`${sheet}!${address}`);
    return Promise.resolve({ ok: true, value: this.seen });
  };

  repair: OpenWorkbook['repair'] = (repair) => {
    this.repairs.push(repair);
    return Promise.resolve({ kind: 'saved' });
  };

  watchSelection: OpenWorkbook['watchSelection'] = (selected) => {
    this.select = selected;
    return Promise.resolve({ ok: true, value: () => Promise.resolve() });
  };

  separators: OpenWorkbook['separators'] = () => Promise.resolve({ ok: true, value: undefined });

  /** What the ribbon was last told: whether there is a scorecard. */
  offered: boolean | undefined;
  offerInRibbon: OpenWorkbook['offerInRibbon'] = (hasScorecard) => {
    this.offered = hasScorecard;
    return Promise.resolve({ ok: true, value: undefined });
  };

  kept: KeptLook = {};
  keptLook: OpenWorkbook['keptLook'] = () => Promise.resolve({ ok: true, value: this.kept });
  keepLook: OpenWorkbook['keepLook'] = (look) => {
    this.kept = look;
    return Promise.resolve({ ok: true, value: undefined });
  };

  createWorkbook: OpenWorkbook['createWorkbook'] = (file) => {
    this.created.push(file);
    return Promise.resolve({ ok: true, value: undefined });
  };

  drawMap: OpenWorkbook['drawMap'] = (drawing) => {
    this.drawnMaps.push(drawing);
    return Promise.resolve({ kind: 'drawn', sheet: drawing.sheet });
  };

  readonly drawnReviews: ReviewDrawing[] = [];
  reviewDrawn: ReviewDrawn | undefined;
  drawReview: OpenWorkbook['drawReview'] = (drawing, { report }) => {
    this.drawnReviews.push(drawing);
    const sheets = drawing.book.sheets.map(({ name }) => name);
    report({ done: 0, total: sheets.length, name: sheets[0] ?? '' });
    return Promise.resolve(this.reviewDrawn ?? { kind: 'drawn', sheets });
  };

  readonly removedReviews: (readonly string[])[] = [];
  removeReview: OpenWorkbook['removeReview'] = (sheets) => {
    this.removedReviews.push(sheets);
    return Promise.resolve({ kind: 'removed', sheets: sheets.length });
  };

  /** The sheets of reviews. */
  reviewSheets: readonly ReviewCells[] = [];
  reviewCells: OpenWorkbook['reviewCells'] = () =>
    Promise.resolve({ ok: true, value: this.reviewSheets });

  putList: OpenWorkbook['putList'] = (list) => {
    this.lists.push(list);
    return Promise.resolve({ kind: 'put', sheet: list.sheet });
  };

  formulas: OpenWorkbook['formulas'] = () =>
    Promise.resolve({ ok: true, value: this.formulaCells });

  replaceFormulas: OpenWorkbook['replaceFormulas'] = (replacements) => {
    this.formulaCells = this.formulaCells.map((cell) => {
      const found = replacements.find(
        ({ sheet, row, column }) =>
          sheet === cell.sheet && row === cell.row && column === cell.column,
      );
      return found ? { ...cell, formula: found.by } : cell;
    });
    return Promise.resolve({ ok: true, value: replacements.length });
  };

  selectedTexts: OpenWorkbook['selectedTexts'] = () =>
    Promise.resolve({
      ok: true,
      value: {
        address: 'Sheet1!A1',
        place: { sheet: 'Sheet1', address: 'A1' },
        rows: this.selected,
      },
    });

  /** The sheets of the user. */
  sourceSheets: readonly SourceSheet[] = [];
  sources: OpenWorkbook['sources'] = () => Promise.resolve({ ok: true, value: this.sourceSheets });

  readonly putSources: FileSource[] = [];
  sourcePut: SourcePut | undefined;
  putSource: OpenWorkbook['putSource'] = (source) => {
    this.putSources.push(source);
    const name = source.replaces ?? source.file.replace(/\.\w+$/, '');
    if (!this.sourcePut) {
      const others = this.sourceSheets.filter((sheet) => sheet.name !== name);
      this.sourceSheets = [...others, { ...source.sheet, name, file: source.file }];
    }
    return Promise.resolve(this.sourcePut ?? { kind: 'put', sheet: name });
  };

  readonly cards: CardRequest[] = [];
  /** Names of the workbook beside those of its tables. */
  otherNames: readonly string[] = [];
  functionsFound: readonly FunctionSheet[] = [];
  readonly freezings: Freezing[] = [];
  frozen: Frozen | undefined;
  around: CellAround | undefined;
  readonly inserted: FormulaInsertion[] = [];
  readonly removedAs: TablesBecome[] = [];

  drawCard: OpenWorkbook['drawCard'] = (request) => {
    this.cards.push(request);
    return Promise.resolve({ kind: 'saved' });
  };

  refreshSheets: OpenWorkbook['refreshSheets'] = (request, names) => {
    const drawn = names.includes('BSC_ScorecardSheet') ? 1 : 0;
    if (drawn > 0) this.cards.push(request);
    return Promise.resolve({ drawn, outcome: { kind: 'saved' } });
  };

  functionSheets: OpenWorkbook['functionSheets'] = () =>
    Promise.resolve({ ok: true, value: this.functionsFound });

  freeze: OpenWorkbook['freeze'] = (freezing) => {
    this.freezings.push(freezing);
    const { sheets } = freezing;
    return Promise.resolve(this.frozen ?? { kind: 'frozen', sheets, cells: 5, left: 0 });
  };

  cellAround: OpenWorkbook['cellAround'] = () =>
    Promise.resolve(
      this.around
        ? { ok: true, value: this.around }
        : { ok: false, fault: { kind: 'not found', code: 'ItemNotFound' } },
    );

  insertFormula: OpenWorkbook['insertFormula'] = (insertion) => {
    this.inserted.push(insertion);
    return Promise.resolve({ ok: true, value: undefined });
  };

  removal: OpenWorkbook['removal'] = () => {
    const { grids, sheets, layout } = this.#now();
    const tables = grids.map(({ name, sheet, rows }) => ({
      name,
      sheet,
      rows: rows.length,
      hasCompany: false,
    }));
    return Promise.resolve({
      ok: true,
      value: {
        setup: layout.setup,
        tables,
        generated: ['Scorecard'],
        names: [],
        functions: this.functionsFound,
        protectedSheets: [],
        isStructureProtected: false,
        sheets: sheets.map(({ name }) => name),
      },
    });
  };

  remove: OpenWorkbook['remove'] = (become) => {
    this.removedAs.push(become);
    this.scorecard = undefined;
    return Promise.resolve({ kind: 'removed', left: 0 });
  };

  watch: OpenWorkbook['watch'] = (changed) => {
    this.#changed = changed;
    const stop = () => {
      this.#changed = undefined;
      return Promise.resolve();
    };
    return Promise.resolve({ ok: true, value: stop });
  };

  /** The tables, in which figures that came from cells are formulas. */
  #grids(scorecard: Scorecard): readonly TableGrid[] {
    const changes = { created: writeTables(scorecard), changed: [] };
    return withFormulas(changes, this.figureFormulas, scorecard, { tables: new Map() }).created;
  }

  #now(): WorkbookRead {
    const grids = this.scorecard ? this.#grids(this.scorecard) : [];
    const sheets = ['Sheet1', ...this.otherSheets, ...grids.map(({ sheet }) => sheet)];
    return {
      ...(this.scorecard ? readTables(grids) : { ...NO_TABLES, scorecard: EMPTY_SCORECARD }),
      grids,
      sheets: sheets.map((name) => ({ name, isProtected: false })),
      names: [...this.otherNames, ...(this.grid ? ['BSC_EntryGrid'] : [])],
      state: this.bookState,
      acceptedNames: new Set(),
    };
  }
}

const NO_TABLES = { problems: [], layout: { tables: new Map() } };
