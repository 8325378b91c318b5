import {
  addressOf,
  isErrorText,
  quotedSheetName,
  type CellPlace,
  type FormulaValue,
  type SheetEngine,
} from '../engine';
import type { Json } from '../protocol';
import { readAnswer } from './answers';
import { prepareArguments, type ArgumentRules, type CallArgument } from './arguments';
import { eachElement } from './lifting';
import type { BlankArguments, FunctionMetadata, FunctionsFile } from './metadata';
import { ResultCache, keyOfCell } from './result-cache';
import { VolatileCells } from './volatile-cells';

/** One call, as the client library takes it. */
export interface Invocation {
  readonly id: number;
  /** JSON text: `[id, function, arguments, address of the cell, flags]`. */
  readonly message: string;
}

export interface CustomFunctionsOptions {
  readonly file: FunctionsFile;
  /** Stands before every name in formulas: `BSC` for `BSC.STATUS`. */
  readonly namespace: string;
  readonly blankArguments: BlankArguments;
}

const BUSY: FormulaValue = { error: '#BUSY!' };
const UNKNOWN: FormulaValue = { error: '#NAME?' };
/** Flags of an invocation. */
const CANCELABLE = 1;
const STREAMING = 2;
const TAKES_ERRORS = 4;

/**
 * Calls the add-in's functions as Excel does: a formula whose result is not known shows #BUSY! and its call is sent; the
 * answer is kept and the cell is calculated again. Equal calls of different cells are made once, unless a function wants
 * to know its cell.
 */
export class CustomFunctions {
  blankArguments: BlankArguments;
  readonly stats = { invocations: 0, messages: 0, answers: 0 };
  readonly #engine: SheetEngine;
  readonly #file: FunctionsFile;
  readonly #namespace: string;
  readonly #cache = new ResultCache();
  readonly #volatile: VolatileCells;
  readonly #messages = new Map<string, string>();
  readonly #sent = new Map<number, Invocation>();
  #waiting: Invocation[] = [];
  #send: ((invocations: readonly Invocation[]) => void) | undefined;
  #isAssociated: (id: string) => boolean = () => true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastId = 0;

  constructor(engine: SheetEngine, { file, namespace, blankArguments }: CustomFunctionsOptions) {
    this.#engine = engine;
    this.#file = file;
    this.#namespace = namespace;
    this.blankArguments = blankArguments;
    this.#volatile = new VolatileCells(engine);
    for (const metadata of file.functions) {
      engine.functions.add(this.nameOf(metadata), (args, cell) =>
        this.#evaluate(metadata, args, cell),
      );
    }
    engine.calculation.done.listen(() => {
      this.#flush();
    });
    engine.calculation.renewed.listen(() => {
      this.#cache.forgetAnswers();
    });
  }

  nameOf({ name }: FunctionMetadata): string {
    return `${this.#namespace}.${name}`.toUpperCase();
  }

  /** Whether calls wait for their answers. */
  get isBusy(): boolean {
    return this.#cache.unanswered.length > 0;
  }

  /** The sentence of the error that a cell shows, as Excel shows it beside the cell. */
  messageAt(cell: CellPlace): string | undefined {
    const { sheetId, row, column } = cell;
    const box = { row, column, rows: 1, columns: 1 };
    const [[value = ''] = []] = this.#engine.cells.values(sheetId, box);
    // Whatever stands in the cell since then has not been asked.
    return isErrorText(value) ? this.#messages.get(keyOfCell(cell)) : undefined;
  }

  /**
   * The add-in is there and takes calls: from now on they are sent. A pane that was loaded anew gets those that the old one
   * did not answer.
   */
  connect(
    send: (invocations: readonly Invocation[]) => void,
    isAssociated: (id: string) => boolean = () => true,
  ): void {
    this.#send = send;
    this.#isAssociated = isAssociated;
    this.#waiting = [...this.#sent.values(), ...this.#waiting];
    this.#sent.clear();
    this.#flush();
  }

  /** The add-in is gone, or loads anew: calls wait. */
  disconnect(): void {
    this.#send = undefined;
  }

  /** Answers of the add-in, several in one message. */
  take(entries: readonly Json[]): void {
    const cells = new Map<string, CellPlace>();
    for (const entry of entries) {
      const answer = readAnswer(entry);
      if (!answer) continue;
      this.stats.answers += 1;
      this.#sent.delete(answer.id);
      for (const cell of this.#cache.take(answer, this.#engine.cellChanges.count)) {
        cells.set(keyOfCell(cell), cell);
      }
    }
    if (cells.size > 0) this.#engine.calculation.recalculate([...cells.values()]);
  }

  #evaluate(
    metadata: FunctionMetadata,
    args: (FormulaValue | undefined)[],
    cell: CellPlace,
  ): FormulaValue {
    if (this.#send && !this.#isAssociated(metadata.id)) return UNKNOWN;
    this.#messages.delete(keyOfCell(cell));
    if (metadata.options?.volatile) this.#volatile.note(cell);
    return eachElement(metadata, args, (values) => this.#resultOf(metadata, values, cell));
  }

  #resultOf(
    metadata: FunctionMetadata,
    values: readonly (FormulaValue | undefined)[],
    cell: CellPlace,
  ): FormulaValue {
    const rules: ArgumentRules = {
      blankArguments: this.blankArguments,
      allowErrors: this.#file.allowErrorForDataTypeAny ?? false,
    };
    const prepared = prepareArguments(metadata, values, rules);
    if ('error' in prepared) {
      this.#noteMessage(cell, prepared.message);
      return { error: prepared.error };
    }
    return this.#known(metadata, prepared.args, cell);
  }

  #known(metadata: FunctionMetadata, args: CallArgument[], cell: CellPlace): FormulaValue {
    const place = metadata.options?.requiresAddress ? keyOfCell(cell) : '';
    const round = metadata.options?.volatile ? this.#volatile.round : '';
    const key = JSON.stringify([metadata.id, args, place, round]);
    const answer = this.#cache.answerTo(key);
    if (answer) {
      this.#noteMessage(cell, answer.message);
      return answer.value;
    }
    if (!this.#cache.isWaiting(key)) {
      const last = this.#cache.exhausted(keyOfCell(cell), this.#engine.cellChanges.count);
      if (last !== undefined) return last;
      this.#call(metadata, args, cell, key);
    }
    this.#cache.noteWaiting(key, cell);
    return BUSY;
  }

  #call(metadata: FunctionMetadata, args: CallArgument[], cell: CellPlace, key: string): void {
    this.#lastId += 1;
    const id = this.#lastId;
    const { sheetId, row, column } = cell;
    const sheet = quotedSheetName(this.#engine.sheets.nameOf(sheetId));
    const address = `${sheet}!${addressOf({ row, column, rows: 1, columns: 1 })}`;
    const flags =
      (this.#file.allowErrorForDataTypeAny ? TAKES_ERRORS : 0) +
      (metadata.options?.cancelable ? CANCELABLE : 0) +
      (metadata.options?.stream ? STREAMING : 0);
    this.#cache.noteCall(id, key);
    this.stats.invocations += 1;
    this.#waiting.push({ id, message: JSON.stringify([id, metadata.id, args, address, flags]) });
    // A calculation that makes calls sends them when it ends; the timer is for calls made outside of one.
    this.#timer ??= setTimeout(() => {
      this.#flush();
    }, 0);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#send || this.#waiting.length === 0) return;
    const invocations = this.#waiting.splice(0);
    for (const invocation of invocations) this.#sent.set(invocation.id, invocation);
    this.stats.messages += 1;
    this.#send(invocations);
  }

  #noteMessage(cell: CellPlace, message: string): void {
    if (message !== '') this.#messages.set(keyOfCell(cell), message);
  }
}
