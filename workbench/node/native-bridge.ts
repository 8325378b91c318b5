import type { ExcelHost } from '../host/excel-host';
import type { HostMessage, Transport } from '../host/transport';

const REQUEST = 1;
const RESPONSE = 2;
const EVENT = 3;
const CUSTOM_FUNCTIONS = 1;
const OK = 200;

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: string | object };
}

/** The seam that the client library has for native hosts: it finds this object in its window and talks through it. */
export class NativeBridge implements Transport {
  /** Set by the library. */
  onMessageFromHost: ((text: string) => void) | null = null;
  readonly #host: ExcelHost;

  constructor(host: ExcelHost) {
    this.#host = host;
  }

  /** Called by the library. */
  sendMessageToHost(text: string): void {
    const request = JSON.parse(text) as BridgeRequest;
    if (request.type === REQUEST) void this.#answer(request);
  }

  send(messages: readonly HostMessage[]): void {
    const entries = messages.map(({ category, type, targetId, message }) => ({
      messageCategory: category,
      messageType: type,
      targetId,
      // The bridge hands invocations over as data, events as text.
      message: category === CUSTOM_FUNCTIONS ? (JSON.parse(message) as unknown) : message,
      id: 0,
      isRemoteOverride: false,
    }));
    this.#deliver({ type: EVENT, message: { entries } });
  }

  async #answer({ id, flags = 0, message: { body } }: BridgeRequest): Promise<void> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await this.#host.execute(text, { flags });
    this.#deliver({ id, type: RESPONSE, message: { statusCode: OK, headers: {}, body: answer } });
  }

  #deliver(message: object): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}
