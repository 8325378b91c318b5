import type { CellPlace, FormulaValue } from '../engine';
import type { Answer } from './answers';

interface Entry {
  /** Cells that wait for the answer, by their key. */
  readonly waiting: Map<string, CellPlace>;
  answer: Answer | undefined;
}

/** What a cell was last told, to stop calls that would go on for ever. */
interface LastTold {
  readonly value: FormulaValue;
  readonly generation: number;
  readonly rounds: number;
}

/** So many answers may a cell ask for without any edit: RAND() among the arguments asks anew after each. */
const MOST_ROUNDS = 3;
/** More results than a workbook shows at a time; the oldest are forgotten. */
const MOST_RESULTS = 50_000;

export function keyOfCell({ sheetId, row, column }: CellPlace): string {
  return `${sheetId},${row},${column}`;
}

/** Results of calls by function and arguments, and the cells that wait for them. */
export class ResultCache {
  readonly #entries = new Map<string, Entry>();
  readonly #keyOfCall = new Map<number, string>();
  readonly #lastTold = new Map<string, LastTold>();

  /** Ids of calls that have no answer yet. */
  get unanswered(): number[] {
    return [...this.#keyOfCall.keys()];
  }

  answerTo(key: string): Answer | undefined {
    return this.#entries.get(key)?.answer;
  }

  isWaiting(key: string): boolean {
    return this.#entries.has(key);
  }

  noteCall(id: number, key: string): void {
    this.#keyOfCall.set(id, key);
    this.#entries.set(key, { waiting: new Map(), answer: undefined });
    if (this.#entries.size > MOST_RESULTS) this.#forgetOldest();
  }

  noteWaiting(key: string, cell: CellPlace): void {
    this.#entries.get(key)?.waiting.set(keyOfCell(cell), cell);
  }

  /** The last answer of a cell that asked too often since the last edit. */
  exhausted(cellKey: string, generation: number): FormulaValue | undefined {
    const last = this.#lastTold.get(cellKey);
    const isExhausted = last?.generation === generation && last.rounds >= MOST_ROUNDS;
    return isExhausted ? last.value : undefined;
  }

  /** @returns the cells that waited for the answer */
  take(answer: Answer, generation: number): CellPlace[] {
    const key = this.#keyOfCall.get(answer.id);
    const entry = key === undefined ? undefined : this.#entries.get(key);
    this.#keyOfCall.delete(answer.id);
    if (!entry) return [];
    entry.answer = answer;
    for (const cellKey of entry.waiting.keys()) {
      const last = this.#lastTold.get(cellKey);
      const rounds = last?.generation === generation ? last.rounds + 1 : 1;
      this.#lastTold.set(cellKey, { value: answer.value, generation, rounds });
    }
    const cells = [...entry.waiting.values()];
    entry.waiting.clear();
    return cells;
  }

  /** Forgets answers, so that every call is made again; open calls stay open. */
  forgetAnswers(): void {
    for (const [key, { answer }] of this.#entries) if (answer) this.#entries.delete(key);
    this.#lastTold.clear();
  }

  #forgetOldest(): void {
    for (const [key, { answer }] of this.#entries) {
      if (!answer) continue;
      this.#entries.delete(key);
      return;
    }
  }
}
