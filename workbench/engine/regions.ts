import type { Box } from './box';
import { boxAfter, type StructureChange } from './structure-change';

/** A place in a sheet that moves, grows and shrinks with the cells around it. */
export interface Region {
  readonly sheetId: string;
  /** Undefined once all its cells, or its sheet, were deleted. */
  readonly box: Box | undefined;
}

/**
 * The register of live places: ranges, tables, sources of charts, conditional formats. Instead of telling every place of
 * every insertion, it keeps the list of changes of each sheet, and a place catches up when it is asked; so nobody has to
 * sign a place off.
 */
export class Regions {
  readonly #changes = new Map<string, StructureChange[]>();
  readonly #removedSheets = new Set<string>();

  /** @returns a place that is at `box` now and follows its cells from now on */
  follow(sheetId: string, box: Box): Region {
    const changes = this.#changesOf(sheetId);
    const isRemoved = () => this.#removedSheets.has(sheetId);
    let current: Box | undefined = box;
    let seen = changes.length;
    return {
      sheetId,
      get box() {
        for (const change of changes.slice(seen)) current = current && boxAfter(current, change);
        seen = changes.length;
        return isRemoved() ? undefined : current;
      },
    };
  }

  note(change: StructureChange): void {
    this.#changesOf(change.sheetId).push(change);
  }

  noteRemovedSheet(sheetId: string): void {
    this.#removedSheets.add(sheetId);
  }

  /** An undone deletion brings a sheet back under its old id. */
  noteAddedSheet(sheetId: string): void {
    this.#removedSheets.delete(sheetId);
  }

  #changesOf(sheetId: string): StructureChange[] {
    const known = this.#changes.get(sheetId) ?? [];
    this.#changes.set(sheetId, known);
    return known;
  }
}
