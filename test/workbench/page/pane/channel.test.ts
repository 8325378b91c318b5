/** @jest-environment jsdom */
import {
  openChannel,
  type CallHandler,
  type Channel,
} from '../../../../workbench/page/pane/channel';

const PANE_ORIGIN = 'https://localhost:3443';

interface Sent {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: number;
}

let channel: Channel;
let sent: Sent[];
let faults: string[];
let frame: HTMLIFrameElement;

function open(onCall: CallHandler): void {
  frame = document.createElement('iframe');
  document.body.append(frame);
  sent = [];
  faults = [];
  jest.spyOn(frame.contentWindow as Window, 'postMessage').mockImplementation((text, origin) => {
    expect(origin).toBe(PANE_ORIGIN);
    sent.push(JSON.parse(String(text)) as Sent);
  });
  channel = openChannel({
    frame,
    conversationId: 'talk',
    paneOrigin: PANE_ORIGIN,
    onCall,
    onFault: (call) => faults.push(call),
  });
}

async function receive(message: object, origin = PANE_ORIGIN, conversation = 'talk') {
  const data = JSON.stringify({ _messageType: 0, _conversationId: conversation, ...message });
  window.dispatchEvent(new MessageEvent('message', { data, origin, source: frame.contentWindow }));
  await new Promise((resolve) => setTimeout(resolve));
}

const call = (name: string, id: number) => ({
  _actionName: name,
  _actionType: 0,
  _correlationId: id,
});
const subscription = (name: string, kind: 1 | 2) => ({
  _actionName: name,
  _actionType: kind,
  _correlationId: 7,
});

afterEach(() => {
  channel.close();
  frame.remove();
});

describe('the conversation with Office.js', () => {
  it('answers a call under its own number', async () => {
    open(() => Promise.resolve('facts'));
    await receive(call('getContext', 3));
    expect(sent).toMatchObject([
      {
        _actionName: 'getContext',
        _correlationId: 3,
        _data: 'facts',
        _errorCode: 0,
        _responseType: 0,
      },
    ]);
  });

  it('answers a call that nobody knows, and one that fails, with an error', async () => {
    open((name) => (name === 'fails' ? Promise.reject(new Error('no disk')) : undefined));
    await receive(call('unknown', 1));
    await receive(call('fails', 2));
    expect(sent.map((message) => message._errorCode)).toEqual([-1, -2]);
    expect(faults).toEqual(['unknown', 'fails']);
  });

  it('listens to the pane alone, and to this load of it', async () => {
    open(() => Promise.resolve('facts'));
    await receive(call('getContext', 1), 'https://elsewhere.example');
    await receive(call('getContext', 1), PANE_ORIGIN, 'an earlier talk');
    window.dispatchEvent(new MessageEvent('message', { data: 'no JSON', origin: PANE_ORIGIN }));
    expect(sent).toEqual([]);
  });

  it('keeps an event until the library subscribes to it', async () => {
    open(() => undefined);
    channel.fire('richApiMessage', { first: 1 });
    expect(sent).toEqual([]);
    await receive(subscription('richApiMessage', 1));
    expect(sent).toMatchObject([
      { _data: { Error: 0 }, _responseType: 0 },
      { _actionName: 'richApiMessage', _correlationId: 7, _data: { first: 1 }, _responseType: 1 },
    ]);
  });

  it('fires no event to a subscription that was ended', async () => {
    open(() => undefined);
    await receive(subscription('changed', 1));
    await receive(subscription('changed', 2));
    sent.length = 0;
    channel.fire('changed', {});
    expect(sent).toEqual([]);
  });
});
