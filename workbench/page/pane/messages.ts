/**
 * The messages between Office.js in a frame and the page around it, as Office on the web exchanges them: JSON texts by
 * postMessage. Office.js asks and subscribes; the host answers and fires events to subscriptions.
 */

/** `_actionType` of a request. */
export const ACTION = { call: 0, subscribe: 1, unsubscribe: 2 } as const;

export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number | string;
  readonly _data: unknown;
}

/** What a handler gives: the data of the answer, or a code that Office.js turns into an error. */
export interface Reply {
  readonly data: unknown;
  readonly errorCode: number;
}

/** Codes of the library: a request that cannot be understood, and a handler that failed. */
export const ERROR_CODE = { none: 0, notUnderstood: -1, failed: -2 } as const;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A request of this conversation, or undefined for whatever else arrives at a window. */
export function readRequest(data: unknown, conversationId: string): Request | undefined {
  if (typeof data !== 'string') return undefined;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return undefined;
  }
  if (!isRecord(message)) return undefined;
  const isOurs = message._messageType === 0 && message._conversationId === conversationId;
  const isWhole =
    typeof message._actionName === 'string' && typeof message._actionType === 'number';
  return isOurs && isWhole ? (message as unknown as Request) : undefined;
}

interface Envelope {
  readonly actionName: string;
  readonly correlationId: number | string | undefined;
  readonly reply: Reply;
}

function write(conversationId: string, origin: string, kind: 0 | 1, envelope: Envelope): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: envelope.actionName,
    _conversationId: conversationId,
    _correlationId: envelope.correlationId,
    _origin: origin,
    _data: envelope.reply.data,
    _errorCode: envelope.reply.errorCode,
    _responseType: kind,
    _serializerVersion: 1,
  });
}

/** The answer to one request. */
export function writeAnswer(request: Request, origin: string, reply: Reply): string {
  return write(request._conversationId, origin, 0, {
    actionName: request._actionName,
    correlationId: request._correlationId,
    reply,
  });
}

/** An event for a subscription: it carries the number of the request that subscribed. */
export function writeEvent(subscription: Request, origin: string, data: unknown): string {
  return write(subscription._conversationId, origin, 1, {
    actionName: subscription._actionName,
    correlationId: subscription._correlationId,
    reply: { data, errorCode: ERROR_CODE.none },
  });
}
