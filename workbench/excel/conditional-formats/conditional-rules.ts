import { intersectionOf, type Box } from '../../engine';
import { ConditionalFormats } from '../../engine/formats';
import type { Book } from '../book';
import { boxesWithout } from '../areas/boxes-without';

/** The conditional formats of a workbook, and what becomes of them when cells are cleared. */
export class ConditionalRules {
  readonly formats: ConditionalFormats;

  constructor(book: Book) {
    this.formats = new ConditionalFormats(book.engine);
    book.cleared.listen(({ sheetId, box, what }) => {
      if (what === 'All' || what === 'Formats') this.clear(sheetId, [box]);
    });
  }

  boxesOn(sheetId: string): Box[] {
    return this.formats.list(sheetId).flatMap(({ boxes }) => boxes);
  }

  /** Takes the formats away from cells; other cells keep theirs. */
  clear(sheetId: string, cleared: readonly Box[]): void {
    for (const entry of this.formats.list(sheetId)) {
      const isMet = entry.boxes.some((box) => cleared.some((one) => intersectionOf(box, one)));
      if (!isMet) continue;
      const boxes = boxesWithout(entry.boxes, cleared);
      if (boxes.length === 0) this.formats.remove(sheetId, entry.id);
      else this.formats.set(sheetId, { ...entry, boxes });
    }
  }
}
