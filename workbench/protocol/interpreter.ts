import type { ApiGate } from './api-gate';
import { Batch } from './batch';
import { HostError } from './host-error';
import type { HostObject } from './host-object';
import type { References } from './references';
import { ActionKind, type ActionResult, type BatchRequest, type BatchResponse } from './wire';

/** What the interpreter needs of the host. */
export interface HostEnvironment {
  readonly gate: ApiGate;
  readonly references: References;
  service(name: string): HostObject | undefined;
  /** Ends when results of formulas are in the cells. */
  settle(): Promise<void>;
  /** Does a piece of work in the add-in's name. */
  invoke<Result>(job: () => Result): Result;
  /** A member that the host has not got, or that lies above the declared API sets. */
  noteUnsupported(error: HostError): void;
  /** A fault of the workbench itself; the add-in gets GeneralException. */
  noteFault(fault: unknown): void;
}

/**
 * Carries out requests: actions in their order, until one fails. What came before the failure stays done, as in Excel.
 */
export class Interpreter {
  readonly #environment: HostEnvironment;

  constructor(environment: HostEnvironment) {
    this.#environment = environment;
  }

  async execute(request: BatchRequest, root: HostObject): Promise<BatchResponse> {
    const batch = new Batch(this.#environment, request, root);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ActionKind.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: await batch.run(action) });
      } catch (fault) {
        return {
          ...this.#failure(fault, index, results),
          ...(traces.length > 0 && { TraceIds: traces }),
        };
      }
    }
    return { Results: results, ...(traces.length > 0 && { TraceIds: traces }) };
  }

  #failure(fault: unknown, index: number, results: ActionResult[]): BatchResponse {
    const error = this.#hostErrorOf(fault);
    return {
      Error: {
        Code: error.code,
        Message: error.message,
        Location: error.location ?? '',
        ActionIndex: index,
        HttpStatusCode: error.httpStatus,
      },
      ProcessedResults: { Results: results },
    };
  }

  #hostErrorOf(fault: unknown): HostError {
    if (fault instanceof HostError) {
      if (fault.code === 'ApiNotFound') this.#environment.noteUnsupported(fault);
      return fault;
    }
    this.#environment.noteFault(fault);
    const message = fault instanceof Error ? fault.message : String(fault);
    return new HostError('GeneralException', message);
  }
}
