import {
  ACTION,
  ERROR_CODE,
  readRequest,
  writeAnswer,
  writeEvent,
  type Reply,
  type Request,
} from './messages';

/** Answers one call of Office.js; undefined when it knows no such call. May reject: Office.js then gets an error. */
export type CallHandler = (name: string, data: unknown) => Promise<unknown> | undefined;

export interface Channel {
  /** Sends an event; one that nobody has subscribed to yet waits for the subscription. */
  fire(event: string, data: unknown): void;
  close(): void;
}

export interface ChannelOptions {
  readonly frame: HTMLIFrameElement;
  readonly conversationId: string;
  /** Origin of the page in the frame: messages go to and are taken from this one alone. */
  readonly paneOrigin: string;
  readonly onCall: CallHandler;
  /** Told of calls that fail, with the name of the call. */
  readonly onFault: (call: string, fault: unknown) => void;
}

async function replyTo(request: Request, options: ChannelOptions): Promise<Reply> {
  if (request._actionType !== ACTION.call) return { data: { Error: 0 }, errorCode: 0 };
  const name = request._actionName;
  try {
    const answer = options.onCall(name, request._data);
    if (!answer) {
      options.onFault(name, new Error('The host has no such call.'));
      return { data: null, errorCode: ERROR_CODE.notUnderstood };
    }
    return { data: await answer, errorCode: ERROR_CODE.none };
  } catch (fault) {
    options.onFault(name, fault);
    return { data: String(fault), errorCode: ERROR_CODE.failed };
  }
}

/** The host's end of the conversation with Office.js in a frame. */
export function openChannel(options: ChannelOptions): Channel {
  const { frame, conversationId, paneOrigin } = options;
  const subscriptions = new Map<string, Request>();
  const waiting: { readonly event: string; readonly data: unknown }[] = [];
  const post = (message: string) => {
    frame.contentWindow?.postMessage(message, paneOrigin);
  };
  const fire = (event: string, data: unknown) => {
    const subscription = subscriptions.get(event);
    if (subscription) post(writeEvent(subscription, location.origin, data));
    else waiting.push({ event, data });
  };
  const follow = (request: Request) => {
    if (request._actionType === ACTION.unsubscribe) subscriptions.delete(request._actionName);
    if (request._actionType !== ACTION.subscribe) return;
    subscriptions.set(request._actionName, request);
    for (const { event, data } of waiting.splice(0)) fire(event, data);
  };
  const receive = async ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || origin !== paneOrigin) return;
    const request = readRequest(data, conversationId);
    if (!request) return;
    post(writeAnswer(request, location.origin, await replyTo(request, options)));
    follow(request);
  };
  const listener = (event: MessageEvent<unknown>) => void receive(event);
  addEventListener('message', listener);
  return {
    fire,
    close: () => {
      removeEventListener('message', listener);
    },
  };
}
