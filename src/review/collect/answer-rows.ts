import { cutText } from '../styling/cut-text';
import { isFilledIn, type AnswerCell, type AnswerField, type AnswerPart } from './answer-cell';
import type { AnswerPlace, SaidOnce } from './collected';
import type { ReadProblem } from './read-problem';
import { saidValue } from './said-value';

/** One row to fill in, with what its cells say in the words of the model. */
export class AnswerRow {
  readonly problems: ReadProblem[] = [];
  private readonly cells: ReadonlyMap<AnswerField, AnswerCell>;

  constructor(
    readonly part: AnswerPart,
    readonly key: string,
    cells: readonly AnswerCell[],
  ) {
    this.cells = new Map(cells.map((cell) => [cell.field, cell]));
    for (const cell of cells) {
      if (!isFilledIn(cell)) continue;
      const said = saidValue(cell, cell.value);
      if ('problem' in said) this.tell(said.problem.code, cell.field, said.problem.data);
    }
  }

  get isFilledIn(): boolean {
    return [...this.cells.values()].some(isFilledIn);
  }

  /** What somebody wrote into a cell; undefined when it is as it was built, blank, or cannot be read. */
  written(field: AnswerField): SaidOnce | undefined {
    const cell = this.cells.get(field);
    return cell && isFilledIn(cell) ? this.said(field) : undefined;
  }

  /** What a cell says, whether somebody wrote it or it was there. */
  said(field: AnswerField): SaidOnce | undefined {
    const cell = this.cells.get(field);
    const value = cell && valueOf(cell, cell.value);
    return value === undefined ? undefined : { value, place: this.place(field) };
  }

  built(field: AnswerField): string | undefined {
    const cell = this.cells.get(field);
    return cell && valueOf(cell, cell.built);
  }

  /** Of a cell of the row, or of the first one that somebody wrote into. */
  place(field?: AnswerField): AnswerPlace {
    const cells = [...this.cells.values()];
    const cell = (field && this.cells.get(field)) ?? cells.find(isFilledIn) ?? cells[0];
    return { sheet: cell?.sheet ?? '', row: cell?.row ?? 1, column: cell?.column ?? 1 };
  }

  tell(code: ReadProblem['code'], field: AnswerField | undefined, data: ReadProblem['data']): void {
    const shown = Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' ? cutText(value, LONGEST_SHOWN) : value,
    ]);
    this.problems.push({
      code,
      ...this.place(field),
      data: Object.fromEntries(shown) as typeof data,
    });
  }
}

/** Of a value in a sentence. */
const LONGEST_SHOWN = 60;

function valueOf(cell: AnswerCell, value: AnswerCell['value']): string | undefined {
  const said = saidValue(cell, value);
  return 'value' in said ? said.value : undefined;
}

/** The cells of a review by their rows, in the order in which they stand. */
export function answerRows(answers: readonly AnswerCell[]): readonly AnswerRow[] {
  const rows = new Map<string, AnswerCell[]>();
  for (const answer of answers) {
    const at = [answer.sheet, answer.row, answer.part, answer.key].join('\n');
    const cells = rows.get(at);
    if (cells) cells.push(answer);
    else rows.set(at, [answer]);
  }
  return [...rows.values()].flatMap((cells) => {
    const [first] = cells;
    return first ? [new AnswerRow(first.part, first.key, cells)] : [];
  });
}
