/** A message from the host to the add-in, as the client library takes it. */
export interface HostMessage {
  /** 1 custom functions, 65536 events of objects. */
  readonly category: number;
  readonly type: number;
  /** The id of the object that the event belongs to, or `Workbook`. */
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
}

/** The way to one add-in: a browser's window messages, or the bridge of the Node front. */
export interface Transport {
  /** Delivers messages in one piece. */
  send(messages: readonly HostMessage[]): void;
}
