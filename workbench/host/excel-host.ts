import { SheetEngine } from '../engine';
import { Book } from '../excel/book';
import { Workbook } from '../excel/workbook';
import {
  ApiGate,
  Interpreter,
  References,
  type ApiSets,
  type BatchRequest,
  type BatchResponse,
  type HostEnvironment,
  type HostError,
  type HostObject,
  type Schema,
} from '../protocol';
import { EventRegistry } from '../events/event-registry';
import { Traffic } from './traffic';
import type { Transport } from './transport';

export interface ExcelHostOptions {
  readonly engine: SheetEngine;
  /** The types of the client library, read from its source by `readSchema`. */
  readonly schema: Schema;
  /** The API sets that the host says it has. */
  readonly apiSets: ApiSets;
  /** The file's name. */
  readonly bookName?: string;
}

/** A member that the add-in asked for in vain. */
export interface Unsupported {
  readonly member: string;
  readonly message: string;
}

/**
 * Excel's part of the conversation: requests of the client library in, answers out, messages to the add-in. It knows
 * neither the browser nor Node; a front connects it by a transport.
 */
export class ExcelHost {
  readonly engine: SheetEngine;
  readonly book: Book;
  readonly schema: Schema;
  readonly apiSets: ApiSets;
  readonly references = new References();
  readonly traffic = new Traffic();
  /** Members that were refused with ApiNotFound, each once, in the order of the first refusal. */
  readonly unsupported: Unsupported[] = [];
  /** Faults of the workbench itself. Each is a bug: the add-in got GeneralException. */
  readonly hostFaults: unknown[] = [];
  readonly #interpreter: Interpreter;
  readonly #services = new Map<string, HostObject>();
  readonly #root: HostObject;
  #transport: Transport | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ engine, schema, apiSets, bookName = 'Book1.xlsx' }: ExcelHostOptions) {
    this.engine = engine;
    this.schema = schema;
    this.apiSets = apiSets;
    this.book = new Book(engine, new EventRegistry(), bookName);
    this.#root = new Workbook(this.book);
    this.#interpreter = new Interpreter(this.#environment());
  }

  connect(transport: Transport): void {
    this.#transport = transport;
  }

  get transport(): Transport | undefined {
    return this.#transport;
  }

  /** Carries out one request; requests wait for each other, as in Excel. */
  async execute(requestText: string): Promise<string> {
    const turn = this.#last.then(() => this.#execute(requestText));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  dispose(): void {
    this.engine.dispose();
  }

  async #execute(requestText: string): Promise<string> {
    const request = JSON.parse(requestText) as BatchRequest;
    const response = await this.#interpreter.execute(request, this.#root);
    await this.engine.calculation.settle();
    const responseText = JSON.stringify(response satisfies BatchResponse);
    this.traffic.note(requestText, responseText);
    return responseText;
  }

  #environment(): HostEnvironment {
    return {
      gate: new ApiGate(this.schema, this.apiSets),
      references: this.references,
      service: (name) => this.#services.get(name),
      settle: () => this.engine.calculation.settle(),
      invoke: (job) => this.engine.as('add-in', job),
      noteUnsupported: (error) => {
        this.#noteUnsupported(error);
      },
      noteFault: (fault) => {
        this.hostFaults.push(fault);
      },
    };
  }

  #noteUnsupported({ location = '', message }: HostError): void {
    if (this.unsupported.some(({ member }) => member === location)) return;
    this.unsupported.push({ member: location, message });
  }
}
