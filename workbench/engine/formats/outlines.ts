import type { CustomData } from '@univerjs/core';
import type { SheetEngine } from '../sheet-engine';
import { KEPT, keptOf, type KeptOfRow } from '../kept';

type Along = 'rows' | 'columns';

/** Groups of rows and columns. Univer has none: their levels are kept for files, and hiding a group hides its rows. */
export class Outlines {
  readonly #engine: SheetEngine;

  constructor(engine: SheetEngine) {
    this.#engine = engine;
  }

  levelAt(sheetId: string, along: Along, index: number): number {
    return this.#keptAt(sheetId, along, index).outlineLevel ?? 0;
  }

  setLevel(sheetId: string, along: Along, index: number, level: number): void {
    const { outlineLevel: _before, ...kept } = this.#keptAt(sheetId, along, index);
    const next = level > 0 ? { ...kept, outlineLevel: level } : kept;
    const manager = this.#manager(sheetId, along);
    const custom: CustomData = { ...manager.getCustomMetadata(index), [KEPT]: next };
    if (along === 'rows') this.#sheet(sheetId).getRowManager().getRowOrCreate(index);
    else this.#sheet(sheetId).getColumnManager().getColumnOrCreate(index);
    manager.setCustomMetadata(index, custom);
  }

  /** Rows or columns that belong to a group. */
  grouped(sheetId: string, along: Along): number[] {
    const sheet = this.#sheet(sheetId);
    const data: object =
      along === 'rows'
        ? sheet.getRowManager().getRowData()
        : sheet.getColumnManager().getColumnData();
    return Object.keys(data)
      .map(Number)
      .filter((index) => this.levelAt(sheetId, along, index) > 0);
  }

  #keptAt(sheetId: string, along: Along, index: number): KeptOfRow {
    const custom = this.#manager(sheetId, along).getCustomMetadata(index);
    return (keptOf(custom) as KeptOfRow | undefined) ?? {};
  }

  #manager(sheetId: string, along: Along) {
    const sheet = this.#sheet(sheetId);
    return along === 'rows' ? sheet.getRowManager() : sheet.getColumnManager();
  }

  #sheet(sheetId: string) {
    return this.#engine.sheets.univerSheet(sheetId);
  }
}
