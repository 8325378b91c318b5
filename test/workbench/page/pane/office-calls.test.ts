import { officeCalls, type OfficeHost } from '../../../../workbench/page/pane/office-calls';

/** A host that remembers what it was asked; its batches answer with their own text. */
function hostWith(settings: [string, string][] = []) {
  const seen: unknown[] = [];
  const host: OfficeHost = {
    appContext: () => ({ _id: 'control' }),
    execute: (body, envelope) => {
      seen.push(envelope);
      return Promise.resolve(`answer to ${body}`);
    },
    settings: {
      read: () => settings,
      save: (pairs) => {
        seen.push(pairs);
      },
    },
    onCommandCompleted: (id, status) => {
      seen.push([id, status]);
    },
  };
  return { call: officeCalls(host), seen };
}

const method = (number: number, more: object = {}) => ({
  DdaMethod: { ControlId: 'control', Version: 1, DispatchId: number },
  ...more,
});

describe('the calls of Office.js', () => {
  it('begin with the facts of the host', async () => {
    const { call } = hostWith();
    await expect(call('ContextActivationManager_getAppContextAsync', 'control')).resolves.toEqual({
      _id: 'control',
    });
  });

  it('hand a batch over as text and bring its answer back', async () => {
    const { call, seen } = hostWith();
    const data = ['IterativeExecutor', 'POST', 'ProcessQuery', [], '{"Actions":[]}', 0, 1, ''];
    await expect(call('executeMethod', method(93, { ArrayData: data }))).resolves.toEqual({
      Version: 1,
      Error: 0,
      Data: [200, [], 'answer to {"Actions":[]}'],
    });
    expect(seen).toEqual([{ kind: 'IterativeExecutor', flags: 1 }]);
  });

  it('read and save the settings of the document', async () => {
    const { call, seen } = hostWith([['language', '"vi"']]);
    await expect(call('executeMethod', method(75))).resolves.toMatchObject({
      Properties: { Settings: [{ Name: 'language', Value: '"vi"' }] },
    });
    const saved = {
      DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['unit', '"kEUR"']] },
    };
    await call('executeMethod', method(76, saved));
    expect(seen).toEqual([[['unit', '"kEUR"']]]);
  });

  it('tell when the function of a button has completed', async () => {
    const { call, seen } = hostWith();
    await call('executeMethod', method(94, { 0: 'run-1', 1: 0, 2: '' }));
    expect(seen).toEqual([['run-1', 0]]);
  });

  it('drop what the library reports of its own use', async () => {
    const { call } = hostWith();
    await expect(call('ContextActivationManager_notifyHost', ['id', 23])).resolves.toBeNull();
  });

  it('get no silent success for what the host has not', async () => {
    const { call } = hostWith();
    expect(call('openDialog', {})).toBeUndefined();
    await expect(call('executeMethod', method(98))).resolves.toEqual({ Version: 1, Error: 5001 });
  });
});
