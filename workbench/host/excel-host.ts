import type { SheetEngine } from '../engine';
import { Book } from '../excel/book';
import { CreatedWorkbooks } from '../excel/created-workbooks';
import { EventSwitch } from '../excel/runtime';
import { Workbook } from '../excel/workbook';
import {
  ApiGate,
  Interpreter,
  References,
  type ApiSets,
  type BatchRequest,
  type BatchResponse,
  type HostEnvironment,
  HostError,
  type HostObject,
  type Schema,
} from '../protocol';
import { EventRegistry } from '../events/event-registry';
import { SheetEvents } from '../events/sheet-events';
import { CustomFunctions, type CustomFunctionsOptions } from '../functions/custom-functions';
import { DocumentSettings } from './document-settings';
import { Faults, touchesWorkbook } from './faults';
import {
  cancellationMessage,
  eventMessage,
  invocationMessage,
  visibilityMessage,
} from './messages';
import { responseOf } from './response-of';
import { AppRuntime } from './services/app-runtime';
import { RibbonState } from './services/dynamic-ribbon';
import { servicesFor } from './services/services-for';
import { WacWorkbook } from './services/wac-workbook';
import { Traffic, byteLength } from './traffic';
import type { HostMessage, Transport } from './transport';

/** Requests that only Excel on the web knows say so. */
const WEB_ONLY = 'WacPartition';
/** The flag of a request that waits while somebody edits a cell: `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

/** What the client library says of a request beside the request itself. */
export interface RequestEnvelope {
  /** Its word for the kind of request; `WacPartition` is for Excel on the web alone. */
  readonly kind?: string;
  readonly flags?: number;
}

export interface ExcelHostOptions {
  readonly engine: SheetEngine;
  /** The types of the client library, read from its source by `readSchema`. */
  readonly schema: Schema;
  /** The API sets that the host says it has. */
  readonly apiSets: ApiSets;
  /** The file's name. */
  readonly bookName?: string;
  /** The add-in's custom functions; none unless given. */
  readonly functions?: CustomFunctionsOptions;
}

const BROKEN = 'The workbench lets this request break off.';

function beginningOf(request: BatchRequest, actions: number | undefined): BatchRequest {
  return actions === undefined
    ? request
    : { ...request, Actions: request.Actions.slice(0, actions) };
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
  /** Undefined when the add-in has none. */
  readonly functions: CustomFunctions | undefined;
  readonly events: EventRegistry;
  readonly faults = new Faults();
  readonly settings = new DocumentSettings();
  readonly runtime = new AppRuntime();
  readonly ribbon = new RibbonState();
  readonly references = new References();
  readonly traffic = new Traffic();
  /** Workbooks that the add-in created and opened, as base64 texts of their files. */
  readonly opened: string[] = [];
  /** Members that were refused with ApiNotFound, each once, in the order of the first refusal. */
  readonly unsupported: Unsupported[] = [];
  /** Faults of the workbench itself. Each is a bug: the add-in got GeneralException. */
  readonly hostFaults: unknown[] = [];
  readonly #gate: ApiGate;
  readonly #interpreter: Interpreter;
  readonly #services: ReadonlyMap<string, HostObject>;
  readonly #root: HostObject;
  readonly #webRoot = new WacWorkbook((base64) => this.opened.push(base64));
  #transport: Transport | undefined;
  #last: Promise<unknown>;
  #isClosed = false;

  constructor({ engine, schema, apiSets, bookName = 'Book1.xlsx', functions }: ExcelHostOptions) {
    this.engine = engine;
    this.#last = engine.calculation.opened;
    this.schema = schema;
    this.#gate = new ApiGate(schema, apiSets);
    this.events = new EventRegistry(schema, engine, (events) => {
      this.#send(events.map(eventMessage));
    });
    this.book = new Book(engine, this.events, bookName);
    this.book.part(CreatedWorkbooks).opened.listen((base64) => this.opened.push(base64));
    this.events.isOn = () => this.book.part(EventSwitch).isOn;
    new SheetEvents(this.book);
    this.functions = functions && new CustomFunctions(engine, functions);
    this.#root = new Workbook(this.book);
    this.#services = servicesFor(this.runtime, this.ribbon, {
      ready: () => {
        this.functionsReady();
      },
      answered: (entries) => {
        this.functions?.take(entries);
      },
    });
    this.#interpreter = new Interpreter(this.#environment());
    this.runtime.changed.listen((state) => {
      this.#send([visibilityMessage(state === 'Visible')]);
    });
  }

  /** The API sets that the host declares. The add-in learns of them when it starts: one that runs goes by those before. */
  get apiSets(): ApiSets {
    return this.#gate.declared;
  }

  set apiSets(declared: ApiSets) {
    this.#gate.declared = declared;
  }

  /**
   * Connects an add-in that is about to start. Nothing is left of one before it: its handlers and the objects that it kept
   * are gone, and custom functions are called once the new one says that it is ready.
   */
  connect(transport: Transport): void {
    this.#transport = transport;
    this.functions?.disconnect();
    this.events.removeAll();
    this.ribbon.reset();
    this.references.giveBackAll();
  }

  /** The add-in takes calls of custom functions; `isAssociated` says which of them it has registered, where a front can know. */
  functionsReady(isAssociated?: (id: string) => boolean): void {
    this.functions?.connect((invocations, cancelled) => {
      this.#send([...invocations.map(invocationMessage), ...cancelled.map(cancellationMessage)]);
    }, isAssociated);
  }

  /** Carries out one request; requests wait for each other, as in Excel, and for the end of an edit if they say so. */
  async execute(requestText: string, envelope: RequestEnvelope = {}): Promise<string> {
    const waits = ((envelope.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0;
    const { cellEdit } = this.faults;
    for (;;) {
      if (waits) await cellEdit.whenOver();
      const turn = this.#last.then(() =>
        // Another edit may have begun while requests before this one were carried out.
        waits && cellEdit.isGoingOn ? undefined : this.#execute(requestText, envelope),
      );
      this.#last = turn.catch(() => undefined);
      const answer = await turn.catch((fault: unknown) => this.#afterClosing(fault));
      if (answer !== undefined) return answer;
    }
  }

  dispose(): void {
    this.#isClosed = true;
    this.events.dispose();
    this.engine.dispose();
  }

  /** A request that was under way when the workbook was closed is no fault of the workbench. */
  #afterClosing(fault: unknown): string {
    if (!this.#isClosed) throw fault;
    const aborted = new HostError('RequestAborted', 'The workbook was closed meanwhile.');
    return JSON.stringify(responseOf(aborted));
  }

  async #execute(requestText: string, { kind }: RequestEnvelope): Promise<string> {
    const request = JSON.parse(requestText) as BatchRequest;
    this.events.hold();
    try {
      const response = await this.#respond(request, byteLength(requestText), kind);
      const responseText = this.#limited(JSON.stringify(response));
      if (touchesWorkbook(request)) this.traffic.note(requestText, responseText);
      await this.#delay();
      return responseText;
    } finally {
      this.events.release();
    }
  }

  async #respond(
    request: BatchRequest,
    bytes: number,
    kind: string | undefined,
  ): Promise<BatchResponse> {
    let done: number | undefined;
    if (touchesWorkbook(request)) {
      const misfortune = this.faults.before(bytes);
      if (misfortune) return responseOf(misfortune);
      this.#letCoAuthorEdit();
      done = this.faults.doneOf(request.Actions.length);
    }
    const root = kind === WEB_ONLY ? this.#webRoot : this.#root;
    const response = await this.#interpreter.execute(beginningOf(request, done), root);
    await this.engine.calculation.endOfRequest();
    return done === undefined ? response : responseOf(new HostError('GeneralException', BROKEN));
  }

  #letCoAuthorEdit(): void {
    const edit = this.faults.coAuthorEdit;
    if (!edit || this.traffic.syncs === 0) return;
    this.faults.coAuthorEdit = undefined;
    this.engine.as('co-author', edit);
  }

  #limited(responseText: string): string {
    const misfortune = this.faults.tooLarge(byteLength(responseText), 'response');
    return misfortune ? JSON.stringify(responseOf(misfortune)) : responseText;
  }

  async #delay(): Promise<void> {
    const { latencyMs } = this.faults;
    if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
  }

  #send(messages: readonly HostMessage[]): void {
    if (messages.length > 0) this.#transport?.send(messages);
  }

  #environment(): HostEnvironment {
    return {
      gate: this.#gate,
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
