import {
  addressOf,
  isErrorText,
  quotedSheetName,
  type CellPlace,
  type FormulaValue,
  type SheetEngine,
} from '../engine';
import type { Json } from '../protocol';
import { readAnswer, type Answer } from './answers';
import { prepareArguments, type ArgumentRules, type CallArgument } from './arguments';
import { eachElement } from './lifting';
import type { BlankArguments, FunctionMetadata, FunctionsFile } from './metadata';
import { CallSender, type SendCalls } from './call-sender';
import { keyOfCell } from './cell-key';
import { OpenCalls } from './open-calls';
import { ResultCache } from './result-cache';
import { VolatileCells } from './volatile-cells';

export interface CustomFunctionsOptions {
  readonly file: FunctionsFile;
  /** Stands before every name in formulas: `BSC` for `BSC.STATUS`. */
  readonly namespace: string;
  readonly blankArguments: BlankArguments;
}

const BUSY: FormulaValue = { error: '#BUSY!' };
const UNKNOWN: FormulaValue = { error: '#NAME?' };
const REFUSED: FormulaValue = { error: '#VALUE!' };
const NO_ADDRESSES =
  'The workbench does not give a function the addresses of its parameters, so it is not called.';
/** Flags of an invocation. */
const CANCELABLE = 1;
const STREAMING = 2;
const TAKES_ERRORS = 4;

function wantsParameterAddresses({ options }: FunctionMetadata): boolean {
  return Boolean(options?.requiresParameterAddresses || options?.requiresStreamParameterAddresses);
}

/**
 * Calls the add-in's functions as Excel does: a formula whose result is not known shows #BUSY! and its call is sent; the
 * answer is kept and the cell is calculated again. Equal calls of different cells are made once, unless a function wants
 * to know its cell.
 */
export class CustomFunctions {
  blankArguments: BlankArguments;
  readonly #engine: SheetEngine;
  readonly #file: FunctionsFile;
  readonly #namespace: string;
  readonly #cache = new ResultCache();
  readonly #volatile: VolatileCells;
  readonly #messages = new Map<string, string>();
  readonly #sender = new CallSender();
  readonly #open: OpenCalls;
  #isAssociated: (id: string) => boolean = () => true;
  #lastId = 0;
  #laterAnswers = 0;

  constructor(engine: SheetEngine, { file, namespace, blankArguments }: CustomFunctionsOptions) {
    this.#engine = engine;
    this.#file = file;
    this.#namespace = namespace;
    this.blankArguments = blankArguments;
    this.#volatile = new VolatileCells(engine);
    this.#open = new OpenCalls(engine);
    for (const metadata of file.functions) {
      engine.functions.add(this.nameOf(metadata), (args, cell) =>
        this.#evaluate(metadata, args, cell),
      );
    }
    engine.calculation.done.listen(() => {
      this.#open.takeUnwanted().forEach((id) => {
        this.#cancel(id);
      });
      this.#sender.flush();
    });
    engine.calculation.renewed.listen(() => {
      this.#cache.streams.forEach((id) => {
        this.#cancel(id);
      });
      this.#cache.forgetAnswers();
    });
  }

  nameOf({ name }: FunctionMetadata): string {
    return `${this.#namespace}.${name}`.toUpperCase();
  }

  get stats(): Readonly<CallSender['stats']> {
    return this.#sender.stats;
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
  connect(send: SendCalls, isAssociated: (id: string) => boolean = () => true): void {
    this.#isAssociated = isAssociated;
    this.#sender.connect(send);
  }

  /** The add-in is gone, or loads anew: calls wait. */
  disconnect(): void {
    this.#sender.disconnect();
  }

  /** Answers of the add-in, several in one message. */
  take(entries: readonly Json[]): void {
    const cells = new Map<string, CellPlace>();
    for (const entry of entries) {
      const answer = readAnswer(entry);
      if (!answer) continue;
      this.#sender.stats.answers += 1;
      for (const cell of this.#cellsOf(answer)) cells.set(keyOfCell(cell), cell);
    }
    if (cells.size > 0) this.#engine.calculation.recalculate([...cells.values()]);
  }

  /** The cells that an answer changes. */
  #cellsOf(answer: Answer): CellPlace[] {
    if (this.#cache.isStreaming(answer.id)) this.#laterAnswers += 1;
    const waiting = this.#cache.take(answer, this.#generation);
    if (!this.#cache.isStreaming(answer.id)) {
      this.#sender.end(answer.id);
      this.#open.end(answer.id);
      return waiting;
    }
    return this.#open.cellsOf(answer.id) ?? waiting;
  }

  /** Changes when cells may ask anew: after an edit, and when a stream goes on. */
  get #generation(): number {
    return this.#engine.cellChanges.count + this.#laterAnswers;
  }

  #cancel(id: number): void {
    this.#cache.drop(id);
    this.#open.end(id);
    this.#sender.cancel(id);
  }

  #evaluate(
    metadata: FunctionMetadata,
    args: (FormulaValue | undefined)[],
    cell: CellPlace,
  ): FormulaValue {
    if (this.#sender.isConnected && !this.#isAssociated(metadata.id)) return UNKNOWN;
    this.#messages.delete(keyOfCell(cell));
    this.#open.noteCalculated(cell);
    if (wantsParameterAddresses(metadata)) {
      this.#noteMessage(cell, NO_ADDRESSES);
      return REFUSED;
    }
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
    const { requiresAddress, requiresStreamAddress } = metadata.options ?? {};
    const place = requiresAddress || requiresStreamAddress ? keyOfCell(cell) : '';
    const round = metadata.options?.volatile ? this.#volatile.round : '';
    const key = JSON.stringify([metadata.id, args, place, round]);
    const answer = this.#cache.answerTo(key);
    if (answer) {
      this.#open.noteCell(key, cell);
      this.#noteMessage(cell, answer.message);
      return answer.value;
    }
    if (!this.#cache.isWaiting(key)) {
      const last = this.#cache.exhausted(keyOfCell(cell), this.#generation);
      if (last !== undefined) return last;
      this.#call(metadata, args, cell, key);
    }
    this.#cache.noteWaiting(key, cell);
    this.#open.noteCell(key, cell);
    return BUSY;
  }

  #call(metadata: FunctionMetadata, args: CallArgument[], cell: CellPlace, key: string): void {
    this.#lastId += 1;
    const id = this.#lastId;
    const { sheetId, row, column } = cell;
    const sheet = quotedSheetName(this.#engine.sheets.nameOf(sheetId));
    const address = `${sheet}!${addressOf({ row, column, rows: 1, columns: 1 })}`;
    const { cancelable = false, stream = false } = metadata.options ?? {};
    const flags =
      (this.#file.allowErrorForDataTypeAny ? TAKES_ERRORS : 0) +
      (cancelable ? CANCELABLE : 0) +
      (stream ? STREAMING : 0);
    this.#cache.noteCall(id, key, stream);
    if (cancelable || stream) this.#open.add(id, key);
    this.#sender.add({ id, message: JSON.stringify([id, metadata.id, args, address, flags]) });
  }

  #noteMessage(cell: CellPlace, message: string): void {
    if (message !== '') this.#messages.set(keyOfCell(cell), message);
  }
}
