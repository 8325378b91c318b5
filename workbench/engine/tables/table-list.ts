import { isSameBox, intersectionOf } from '../box';
import type { CellChange } from '../cell-changes';
import type { Author, SheetEngine } from '../sheet-engine';
import { Signal } from '../signal';
import { boxAfter, type StructureChange } from '../structure-change';
import { followNewNames } from './follow-new-names';
import { numberedColumns } from './table-columns';
import { TableFormulas } from './table-formulas';
import { namedByHeader, writeHeader } from './table-header';
import { carryOn, type NewTableRows } from './new-rows';
import { growthOf, grownTable, type TableGrowth } from './table-growth';
import { bodyOf, headerOf, type TableRecord } from './table-record';
import { isSameTable, movedTable } from './table-places';
import { UniverTables, type FoundTable } from './univer-tables';

/** A table that came, went, got another name, or grew with what was written next to it. */
export type TableNews = { readonly table: TableRecord } & (
  | { readonly kind: 'added' | 'deleted' | 'renamed' }
  | { readonly kind: 'grown'; readonly growth: TableGrowth }
);

/** What can be changed of a table at once. */
export type TableUpdate = Partial<Omit<TableRecord, 'id' | 'number' | 'sheetId'>>;

function showsTheSame(one: TableRecord, other: TableRecord): boolean {
  return (
    one.name === other.name &&
    one.showHeaders === other.showHeaders &&
    one.extras.totalsRow === other.extras.totalsRow
  );
}

/** Empties a set and gives what was in it. */
function taken(set: Set<string>): string[] {
  const all = [...set];
  set.clear();
  return all;
}

/**
 * The tables of a workbook. Univer moves its tables for some insertions and deletions and forgets others, so where they
 * are is counted here and told to Univer; tables that a person makes, renames or deletes at the grid are taken over.
 */
export class TableList {
  readonly happened = new Signal<TableNews>();
  readonly formulas: TableFormulas;
  readonly #engine: SheetEngine;
  readonly #univer: UniverTables;
  readonly #records = new Map<string, TableRecord>();
  /** As Univer was last seen or told to have them. */
  readonly #told = new Map<string, FoundTable>();
  readonly #moved = new Set<string>();
  readonly #gone = new Set<string>();
  readonly #edited = new Set<string>();
  #written: (NewTableRows & { readonly id: string; readonly author: Author })[] = [];
  #mayGrow = true;
  #last = 0;
  #isCatchingUp = false;
  #isQueued = false;

  constructor(engine: SheetEngine) {
    this.#engine = engine;
    this.#univer = new UniverTables(engine.univer, engine.formulaTexts.tables);
    this.formulas = new TableFormulas(engine);
    engine.structure.changed.listen((change) => {
      this.#follow(change);
    });
    engine.cellChanges.happened.listen((change) => {
      this.#noteEdit(change);
    });
    this.#catchUp();
  }

  /** In the order in which they were made. */
  get all(): TableRecord[] {
    this.#catchUp();
    return [...this.#records.values()].sort((one, other) => one.number - other.number);
  }

  /** As they were when somebody last asked: for listeners that are called in the middle of a command. */
  get known(): TableRecord[] {
    return [...this.#records.values()];
  }

  find(id: string): TableRecord | undefined {
    this.#catchUp();
    return this.#records.get(id);
  }

  /** Makes a table of cells whose header row, if it has one, is filled already. */
  add(table: Omit<TableRecord, 'number'>): TableRecord {
    this.#univer.add(table);
    this.#catchUp();
    const record = this.#records.get(table.id);
    if (!record) throw new Error(`Univer has not made the table ${table.name}.`);
    return record;
  }

  /** Formulas that name the table or its columns follow new names. */
  update(id: string, update: TableUpdate): void {
    const before = this.find(id);
    if (!before) throw new Error(`There is no table ${id}.`);
    const after = { ...before, ...update };
    this.#records.set(id, after);
    this.#tell(after);
    this.#changeReferences(before, after);
    if (before.name !== after.name) this.happened.tell({ kind: 'renamed', table: after });
  }

  /** Names the columns anew by their header cells. */
  readHeader(id: string): void {
    this.#edited.add(id);
    this.#catchUp();
  }

  /** Lets no table take in what is written next to it meanwhile: the workbench puts it there for another reason. */
  withoutGrowth(job: () => void): void {
    const before = this.#mayGrow;
    this.#mayGrow = false;
    try {
      job();
    } finally {
      this.#mayGrow = before;
    }
  }

  /** The cells stay; what becomes of formulas that name the table is the caller's business. */
  remove(id: string): void {
    const record = this.find(id);
    if (!record) return;
    this.#univer.remove(record);
    this.#catchUp();
  }

  /** Call it when the engine knows the table as it is now. */
  #changeReferences(before: TableRecord, after: TableRecord): void {
    if (before.name !== after.name) this.#univer.forget(before.name);
    followNewNames(this.formulas, before, after);
    if (!showsTheSame(before, after)) this.#engine.formulaTexts.renew();
  }

  #tell(record: TableRecord): void {
    this.#univer.update(record);
    this.#told.set(record.id, record);
  }

  #follow(change: StructureChange): void {
    for (const record of this.#records.values()) {
      if (record.sheetId !== change.sheetId) continue;
      const box = boxAfter(record.box, change);
      if (box && isSameBox(box, record.box)) continue;
      if (box) this.#records.set(record.id, movedTable(record, box, change));
      else this.#gone.add(record.id);
      this.#moved.add(record.id);
      this.#queue();
    }
  }

  #noteEdit(change: CellChange): void {
    const { sheetId, box, what } = change;
    if (what !== 'content') return;
    if (this.#mayGrow) this.#grow(change);
    for (const record of this.#records.values()) {
      const header = headerOf(record);
      if (record.sheetId !== sheetId || !header || !intersectionOf(header, box)) continue;
      this.#edited.add(record.id);
      this.#queue();
    }
  }

  /** The table has its new place at once, since more may be written below that. */
  #grow(change: CellChange): void {
    const all = this.known;
    for (const record of all) {
      const growth = growthOf(record, all, change, this.#engine.cells);
      if (!growth) continue;
      const { id, sheetId } = record;
      const table = grownTable(record, growth);
      this.#records.set(id, table);
      this.#moved.add(id);
      if (growth.along === 'rows') {
        const rows = { sheetId, place: growth.place, body: bodyOf(record) };
        this.#written.push({ ...rows, id, author: change.author });
      }
      this.happened.tell({ kind: 'grown', table, growth });
      this.#queue();
      return;
    }
  }

  /** A command may change more than it has told so far, so its end is waited for. */
  #queue(): void {
    if (this.#isQueued) return;
    this.#isQueued = true;
    queueMicrotask(() => {
      this.#isQueued = false;
      this.#catchUp();
    });
  }

  #catchUp(): void {
    if (this.#isCatchingUp) return;
    this.#isCatchingUp = true;
    try {
      for (const id of taken(this.#gone)) this.#removeGone(id);
      const found = this.#univer.all;
      this.#dropMissing(found);
      for (const table of found) this.#takeOver(table);
      while (this.#moved.size + this.#edited.size > 0) {
        const ids = new Set([...taken(this.#moved), ...taken(this.#edited)]);
        for (const id of ids) this.#correct(id);
      }
      this.#carryOn();
    } finally {
      this.#isCatchingUp = false;
    }
  }

  #carryOn(): void {
    const written = this.#written;
    this.#written = [];
    for (const { id, author, ...rows } of written) {
      if (this.#records.has(id)) {
        this.#engine.as(author, () => {
          carryOn(this.#engine, rows);
        });
      }
    }
  }

  #removeGone(id: string): void {
    const record = this.#records.get(id);
    if (record) this.#univer.remove(record);
  }

  #dropMissing(found: readonly FoundTable[]): void {
    const ids = new Set(found.map(({ id }) => id));
    for (const [id, table] of this.#records) {
      if (ids.has(id)) continue;
      this.#records.delete(id);
      this.#told.delete(id);
      this.#univer.forget(table.name);
      this.happened.tell({ kind: 'deleted', table });
    }
  }

  #takeOver(found: FoundTable): void {
    const record = this.#records.get(found.id);
    const told = this.#told.get(found.id);
    if (record && (this.#moved.has(found.id) || (told && isSameTable(told, found)))) return;
    const number = record?.number ?? (this.#last += 1);
    const columns = record ? found.columns : numberedColumns(found.columns);
    const taken = { ...found, columns, number };
    this.#records.set(found.id, taken);
    this.#told.set(found.id, found);
    if (!record) {
      // Its columns may be named otherwise than its header cells are.
      this.#tell(taken);
      this.#engine.formulaTexts.renew();
      this.happened.tell({ kind: 'added', table: taken });
      return;
    }
    this.#tell(taken);
    this.#changeReferences(record, taken);
    if (record.name !== taken.name) this.happened.tell({ kind: 'renamed', table: taken });
  }

  /** Columns are called what their header cells say; where those say nothing, or the same twice, the cells are corrected. */
  #correct(id: string): void {
    const told = this.#told.get(id);
    this.#keepBody(id);
    const record = this.#records.get(id);
    if (!record || !told) return;
    const after = namedByHeader(this.#engine.cells, record);
    this.#records.set(id, after);
    writeHeader(this.#engine.cells, after);
    this.#tell(after);
    this.#changeReferences({ ...record, columns: told.columns }, after);
  }

  /** A table has at least one row between header and totals, if an empty one. */
  #keepBody(id: string): void {
    const record = this.#records.get(id);
    if (!record || bodyOf(record).rows > 0) return;
    const { sheetId } = record;
    this.#engine.structure.insert(
      sheetId,
      { ...record.box, row: bodyOf(record).row, rows: 1 },
      'rows',
    );
    const now = this.#records.get(id) ?? record;
    const extras = { ...now.extras, isEmpty: true };
    const rows = now.box.rows + (bodyOf(now).rows > 0 ? 0 : 1);
    this.#records.set(id, { ...now, box: { ...now.box, rows }, extras });
  }
}
