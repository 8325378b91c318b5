import type { CellPlace, FormulaValue } from '../engine';
import type { Answer } from './answers';
import { keyOfCell } from './cell-key';

interface Entry {
  /** Cells that wait for the answer, by their key. */
  readonly waiting: Map<string, CellPlace>;
  /** The call of a streaming function: more answers may follow. */
  readonly isStream: boolean;
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

/** Results of calls by function and arguments, and the cells that wait for them. */
export class ResultCache {
  readonly #entries = new Map<string, Entry>();
  readonly #keyOfCall = new Map<number, string>();
  readonly #lastTold = new Map<string, LastTold>();

  /** Ids of calls that have no answer yet. */
  get unanswered(): number[] {
    return this.#idsOf((entry) => !entry.answer);
  }

  /** Ids of calls that have an answer and may get more. */
  get streams(): number[] {
    return this.#idsOf((entry) => entry.answer !== undefined);
  }

  /** Whether a call has an answer and may get more. */
  isStreaming(id: number): boolean {
    const entry = this.#entries.get(this.#keyOfCall.get(id) ?? '');
    return entry !== undefined && entry.isStream && entry.answer !== undefined;
  }

  answerTo(key: string): Answer | undefined {
    return this.#entries.get(key)?.answer;
  }

  isWaiting(key: string): boolean {
    return this.#entries.has(key);
  }

  noteCall(id: number, key: string, isStream = false): void {
    this.#keyOfCall.set(id, key);
    this.#entries.set(key, { waiting: new Map(), isStream, answer: undefined });
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
    if (!entry?.isStream) this.#keyOfCall.delete(answer.id);
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

  /** Forgets a call that was cancelled. */
  drop(id: number): void {
    const key = this.#keyOfCall.get(id);
    if (key !== undefined) this.#entries.delete(key);
    this.#keyOfCall.delete(id);
  }

  /** Forgets answers, so that every call is made again; open calls stay open. */
  forgetAnswers(): void {
    for (const [key, { answer }] of this.#entries) if (answer) this.#entries.delete(key);
    this.#lastTold.clear();
  }

  #idsOf(isAmong: (entry: Entry) => boolean): number[] {
    return [...this.#keyOfCall].flatMap(([id, key]) => {
      const entry = this.#entries.get(key);
      return entry && isAmong(entry) ? [id] : [];
    });
  }

  #forgetOldest(): void {
    for (const [key, { answer, isStream }] of this.#entries) {
      if (!answer || isStream) continue;
      this.#entries.delete(key);
      return;
    }
  }
}
