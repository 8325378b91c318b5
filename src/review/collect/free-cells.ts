import type { Dictionary } from '../../strings/dictionary';
import type { ReviewBook } from '../book/review-book';
import type { AnswerCell, AnswerField, AnswerPart } from './answer-cell';
import { findParts } from './find-parts';
import type { FoundCell } from './parts-found';
import { cellsOfSheet, cellText } from './review-cells';
import { isSameText } from './same-text';

type Address = Pick<FoundCell, 'part' | 'key' | 'field'>;

/** The cells of a new review that take what was written into an earlier one. */
export class FreeCells {
  private readonly cells: ReadonlyMap<string, FoundCell>;
  /** Of rows that people added: the row of the new review, by part and key. */
  private readonly rows = new Map<string, Pick<FoundCell, 'part' | 'key'>>();
  private readonly blank: Record<'new action' | 'decision', string[]>;

  constructor(
    { sheets }: ReviewBook,
    words: Dictionary['review'],
    private readonly answers: readonly AnswerCell[],
  ) {
    const cells = sheets.flatMap((sheet) => {
      const there = new Set(sheet.cells.map(({ row, column }) => `${row}:${column}`));
      const { cells: found } = findParts(cellsOfSheet(sheet), words);
      return found.filter(({ row, column }) => there.has(`${row}:${column}`));
    });
    this.cells = new Map(cells.map((cell) => [keyOf(cell), cell]));
    this.blank = {
      'new action': blankRows(cells, 'new action'),
      decision: blankRows(cells, 'decision'),
    };
  }

  /** Undefined when nothing of the kind is there, or no row is free. */
  placeOf(note: AnswerCell): FoundCell | undefined {
    const { part, key, field } = note;
    switch (part) {
      case 'new action':
        return this.inRow(note, 'action', 'new action', this.textOf(note, 'action'));
      case 'decision':
      case 'new decision':
        return this.inRow(note, 'askedFor', 'decision', this.textOf(note, 'askedFor'));
      case 'off-track': {
        const own = this.cells.get(keyOf(note));
        return own ?? this.cells.get(keyOf({ part: 'card', key, field }));
      }
      default:
        return this.cells.get(keyOf(note));
    }
  }

  private inRow(
    { part, key, field }: AnswerCell,
    naming: 'action' | 'askedFor',
    list: 'new action' | 'decision',
    text: string,
  ): FoundCell | undefined {
    const added = `${part}\n${key}`;
    const row = this.rows.get(added) ?? this.rowSaying(naming, text) ?? this.freeRow(list);
    if (row === undefined) return undefined;
    this.rows.set(added, row);
    return this.cells.get(keyOf({ ...row, field }));
  }

  private rowSaying(field: AnswerField, text: string): Pick<FoundCell, 'part' | 'key'> | undefined {
    if (text === '') return undefined;
    return [...this.cells.values()].find(
      (cell) =>
        cell.field === field && cell.part !== 'off-track' && isSameText(cellText(cell.value), text),
    );
  }

  private freeRow(part: 'new action' | 'decision'): Pick<FoundCell, 'part' | 'key'> | undefined {
    const key = this.blank[part].shift();
    return key === undefined ? undefined : { part, key };
  }

  /** What names the row of a note: what was built there, else what stands there. */
  private textOf({ part, key }: AnswerCell, field: AnswerField): string {
    const cell = this.answers.find(
      (each) => each.part === part && each.key === key && each.field === field,
    );
    return cellText(cell?.built ?? null) || cellText(cell?.value ?? null);
  }
}

function blankRows(cells: readonly FoundCell[], part: AnswerPart): string[] {
  const rows = new Map<string, boolean>();
  for (const cell of cells) {
    if (cell.part !== part) continue;
    rows.set(cell.key, (rows.get(cell.key) ?? true) && cellText(cell.value) === '');
  }
  return [...rows].filter(([, isBlank]) => isBlank).map(([key]) => key);
}

function keyOf({ part, key, field }: Address): string {
  return [part, key, field].join('\n');
}
