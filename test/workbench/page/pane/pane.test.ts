/** @jest-environment jsdom */
import { openPane, type Pane } from '../../../../workbench/page/pane/pane';

const ORIGIN = 'https://localhost:3443';

interface FrameName {
  readonly hostInfo: string;
  readonly xdmInfo: string;
}

let pane: Pane;
let sent: { _actionName: string; _data: Record<string, unknown> }[];
const conversation = () => {
  const [id = ''] = (JSON.parse(pane.frame.name) as FrameName).xdmInfo.split('|');
  return id;
};

/** A message from the Office.js in the frame. */
async function receive(name: string, kind: number, data: unknown = null): Promise<void> {
  const message = {
    _messageType: 0,
    _conversationId: conversation(),
    _correlationId: 1,
    _actionName: name,
    _actionType: kind,
    _data: data,
  };
  const source = pane.frame.contentWindow;
  const event = { data: JSON.stringify(message), origin: ORIGIN, source };
  window.dispatchEvent(new MessageEvent('message', event));
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  sent = [];
  pane = openPane(document.body, {
    address: `${ORIGIN}/add-in/taskpane.html`,
    title: 'BSC for Excel',
    facts: {
      addInName: 'BSC',
      bookName: 'plan.xlsx',
      locale: 'en-US',
      apiSets: { ExcelApi: '1.9' },
    },
    host: {
      execute: () => Promise.resolve('{}'),
      settings: { read: () => [], save: () => undefined },
      onFault: (call, fault) => {
        throw new Error(`${call}: ${String(fault)}`);
      },
    },
  });
  jest.spyOn(pane.frame.contentWindow as Window, 'postMessage').mockImplementation((text) => {
    sent.push(JSON.parse(String(text)) as (typeof sent)[number]);
  });
});

afterEach(() => {
  pane.close();
});

describe('the pane', () => {
  it('tells Office.js by the name of its frame that it is Excel with functions in a shared page', () => {
    const { hostInfo } = JSON.parse(pane.frame.name) as FrameName;
    expect(hostInfo).toMatch(/^Excel\|Web\|16\.01\|en-US\|.*\|3$/);
    expect(pane.frame.title).toBe('BSC for Excel');
  });

  it('says which API sets it has and which workbook is open', async () => {
    await receive('ContextActivationManager_getAppContextAsync', 0);
    expect(sent[0]?._data).toMatchObject({
      _docUrl: 'https://localhost/plan.xlsx',
      _requirementMatrix: '{"ExcelApi":"1.9","DelayForCellEdit":"1.1"}',
    });
  });

  it('runs the function of a button once the add-in listens, and tells when it has completed', async () => {
    const status = pane.runCommand('refresh', 'BSC.Button.Refresh');
    await receive('appCommandInvoked', 1);
    const invoked = sent.find(({ _data }) => _data['1'] === 'refresh');
    expect(invoked?._data['2']).toBe('{"source":{"id":"BSC.Button.Refresh"}}');
    const completed = { DdaMethod: { DispatchId: 94 }, 0: invoked?._data['0'], 1: 0, 2: '' };
    await receive('executeMethod', 0, completed);
    await expect(status).resolves.toBe(0);
  });

  it('is gone from the page when it is closed', () => {
    pane.close();
    expect(document.querySelector('iframe')).toBeNull();
  });
});
