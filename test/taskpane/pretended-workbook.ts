import type { MapDrawing } from '../../src/excel/drawing/map-drawing';
import type { FormulaCell } from '../../src/excel/formulas/formula-cell';
import type { ListSheet } from '../../src/excel/lists/list-sheet';
import type { OpenWorkbook } from '../../src/excel/open-workbook';
import type { WorkbookRead } from '../../src/excel/read-workbook';
import type { Repair } from '../../src/excel/repairs/repair';
import type { SheetPlace, Shown } from '../../src/excel/show-cell';
import { EMPTY_SCORECARD, type Scorecard } from '../../src/scorecard/model/scorecard';
import { mergeScorecards } from '../../src/tables/merge-scorecards';
import { readTables } from '../../src/tables/read-tables';
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
  select: (place: SheetPlace) => void = () => undefined;
  /** What the selected cells show. */
  selected: readonly (readonly string[])[] = [];
  readonly drawnMaps: MapDrawing[] = [];
  readonly lists: ListSheet[] = [];
  formulaCells: readonly FormulaCell[] = [];
  reads = 0;
  #changed: (() => void) | undefined;

  constructor(scorecard?: Scorecard) {
    this.scorecard = scorecard;
  }

  /** Somebody changes a cell. */
  change(scorecard: Scorecard): void {
    this.scorecard = scorecard;
    this.#changed?.();
  }

  read: OpenWorkbook['read'] = () => {
    this.reads += 1;
    return Promise.resolve({ ok: true, value: this.#now() });
  };

  save: OpenWorkbook['save'] = ({ base, mine, prefer }) => {
    const merged = mergeScorecards({ base, mine, theirs: this.#now().scorecard }, prefer);
    if (prefer === undefined && merged.conflicts.length > 0) {
      return Promise.resolve({ kind: 'conflicts', conflicts: merged.conflicts });
    }
    this.scorecard = merged.scorecard;
    return Promise.resolve({ kind: 'saved' });
  };

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

  createWorkbook: OpenWorkbook['createWorkbook'] = (file) => {
    this.created.push(file);
    return Promise.resolve({ ok: true, value: undefined });
  };

  drawMap: OpenWorkbook['drawMap'] = (drawing) => {
    this.drawnMaps.push(drawing);
    return Promise.resolve({ kind: 'drawn', sheet: drawing.sheet });
  };

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
    Promise.resolve({ ok: true, value: { address: 'Sheet1!A1', rows: this.selected } });

  watch: OpenWorkbook['watch'] = (changed) => {
    this.#changed = changed;
    const stop = () => {
      this.#changed = undefined;
      return Promise.resolve();
    };
    return Promise.resolve({ ok: true, value: stop });
  };

  #now(): WorkbookRead {
    const grids = this.scorecard ? writeTables(this.scorecard) : [];
    const sheets = ['Sheet1', ...grids.map(({ sheet }) => sheet)];
    return {
      ...(this.scorecard ? readTables(grids) : { ...NO_TABLES, scorecard: EMPTY_SCORECARD }),
      grids,
      sheets: sheets.map((name) => ({ name, isProtected: false })),
      names: [],
      state: this.bookState,
      acceptedNames: new Set(),
    };
  }
}

const NO_TABLES = { problems: [], layout: { tables: new Map() } };
