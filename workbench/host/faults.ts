import { HostError, type BatchRequest, ActionKind } from '../protocol';
import { CellEdit } from './cell-edit';

/** Misfortunes that Excel has in store; all off unless somebody switches them on. */
export class Faults {
  /** Every n-th request fails, before anything of it is done. */
  failEvery: number | undefined;
  /** The code with which it fails. */
  failWith: HostError['code'] = 'GeneralException';
  readonly cellEdit = new CellEdit();
  /** Excel on the web refuses larger requests and answers. */
  payloadLimit: number | undefined;
  /** Every answer comes so much later. */
  latencyMs = 0;
  /** Done in a co-author's name once, between two requests of the add-in. */
  coAuthorEdit: (() => void) | undefined;
  #requests = 0;
  #failing: ReadonlySet<number> = new Set();
  #breaking: { readonly request: number; readonly share: number } | undefined;

  /** 5 MB, as on the web. */
  static readonly WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

  /** Somebody is typing into a cell: Excel refuses requests meanwhile. */
  get isEditingCell(): boolean {
    return this.cellEdit.isEditing('switch');
  }

  set isEditingCell(isEditing: boolean) {
    this.cellEdit.set('switch', isEditing);
  }

  /** These of the coming requests fail, before anything of them is done; 1 is the next one. */
  failAt(...coming: readonly number[]): void {
    this.#failing = new Set(coming.map((number) => this.#requests + number));
  }

  /**
   * One of the coming requests breaks off in its middle: of its actions only a share is done, from 0 to 1. With 1 all of it is
   * done, and the answer is lost. 1 is the next request.
   */
  breakAt(coming: number, share: number): void {
    this.#breaking = { request: this.#requests + coming, share };
  }

  /** How many of the actions of the request that is being carried out are done; undefined for all, and an answer. */
  doneOf(actions: number): number | undefined {
    if (this.#breaking?.request !== this.#requests) return undefined;
    return Math.round(this.#breaking.share * actions);
  }

  /** @returns the error with which the request fails before it is carried out */
  before(requestBytes: number): HostError | undefined {
    this.#requests += 1;
    if (this.cellEdit.isGoingOn) {
      return new HostError(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Exit the edit mode by pressing Enter or Tab, and try again.',
      );
    }
    if (this.failEvery !== undefined && this.#requests % this.failEvery === 0) {
      return new HostError(this.failWith, 'The workbench lets every n-th request fail.');
    }
    if (this.#failing.has(this.#requests)) {
      return new HostError(this.failWith, 'The workbench lets this request fail.');
    }
    return this.tooLarge(requestBytes, 'request');
  }

  tooLarge(bytes: number, what: 'request' | 'response'): HostError | undefined {
    if (this.payloadLimit === undefined || bytes <= this.payloadLimit) return undefined;
    const code =
      what === 'request' ? 'RequestPayloadSizeLimitExceeded' : 'ResponsePayloadSizeLimitExceeded';
    return new HostError(code, `The ${what} payload size has exceeded the limit.`);
  }
}

/** Whether the request does anything in the workbook; giving back references does not. */
export function touchesWorkbook({ Actions }: BatchRequest): boolean {
  return Actions.some(
    ({ ActionType, Name }) =>
      ActionType !== ActionKind.instantiate &&
      Name !== '_RemoveReference' &&
      Name !== 'SetInvocationArrayResults',
  );
}
