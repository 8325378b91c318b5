/** One call, as the client library takes it. */
export interface Invocation {
  readonly id: number;
  /** JSON text: `[id, function, arguments, address of the cell, flags]`. */
  readonly message: string;
}

/** Takes new calls, and the ids of those whose results nobody wants any more. */
export type SendCalls = (invocations: readonly Invocation[], cancelled: readonly number[]) => void;

/** Calls on their way to the add-in: they wait until it is there, and go in one message when a calculation has ended. */
export class CallSender {
  readonly stats = { invocations: 0, messages: 0, answers: 0 };
  /** Calls that the add-in was sent and that are not over. */
  readonly #sent = new Map<number, Invocation>();
  #waiting: Invocation[] = [];
  #cancelled: number[] = [];
  #send: SendCalls | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get isConnected(): boolean {
    return this.#send !== undefined;
  }

  /** The add-in is there. One that was loaded anew gets the calls of the old one that are not over. */
  connect(send: SendCalls): void {
    this.#send = send;
    this.#waiting = [...this.#sent.values(), ...this.#waiting];
    this.#sent.clear();
    this.flush();
  }

  disconnect(): void {
    this.#send = undefined;
    this.#cancelled = [];
  }

  add(invocation: Invocation): void {
    this.stats.invocations += 1;
    this.#waiting.push(invocation);
    this.#flushSoon();
  }

  /** The call was answered for good. */
  end(id: number): void {
    this.#sent.delete(id);
  }

  /** Nobody wants the result any more; the add-in is told if it knows of the call. */
  cancel(id: number): void {
    this.#waiting = this.#waiting.filter((invocation) => invocation.id !== id);
    if (!this.#sent.delete(id) || !this.#send) return;
    this.#cancelled.push(id);
    this.#flushSoon();
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const isEmpty = this.#waiting.length === 0 && this.#cancelled.length === 0;
    if (!this.#send || isEmpty) return;
    const invocations = this.#waiting.splice(0);
    for (const invocation of invocations) this.#sent.set(invocation.id, invocation);
    this.stats.messages += 1;
    this.#send(invocations, this.#cancelled.splice(0));
  }

  /** A calculation that makes calls sends them when it ends; the timer is for what happens outside of one. */
  #flushSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.flush();
    }, 0);
  }
}
