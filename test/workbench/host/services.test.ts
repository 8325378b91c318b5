import type { HostMessage } from '../../../workbench/host/transport';
import { createNodeHost, type NodeHost } from '../../../workbench/node/create-node-host';
import type { BatchResponse, Json } from '../../../workbench/protocol';

let node: NodeHost;
let sent: HostMessage[];

/** Calls a method of a service, or of the root when there is no service, as the client library does. */
async function call(
  service: string | undefined,
  method: string,
  args: Json[] = [],
  kind = '',
): Promise<Json | BatchResponse['Error']> {
  const path = { Id: 1, ObjectPathType: service === undefined ? 1 : 2, Name: service ?? '' };
  const action = { Id: 1, ActionType: 3, Name: method, ObjectPathId: 1 };
  const request = {
    Actions: [{ ...action, ArgumentInfo: { Arguments: args } }],
    ObjectPaths: { 1: path },
  };
  const text = await node.host.execute(JSON.stringify(request), { kind });
  const { Results: results, Error: fault } = JSON.parse(text) as BatchResponse;
  return fault ?? results?.[0]?.Value ?? null;
}

beforeEach(() => {
  node = createNodeHost();
  sent = [];
  node.host.connect({
    send: (messages) => {
      sent.push(...messages);
    },
  });
});
afterEach(() => {
  expect(node.host.hostFaults).toEqual([]);
  node.dispose();
});

describe('the service of the runtime', () => {
  const SERVICE = 'Microsoft.AppRuntime.AppRuntimeService';
  const hide = () => call(SERVICE, 'SetAppRuntimeState', ['Background']);

  it('hides the pane and shows it, and tells the add-in of each change', async () => {
    await hide();
    expect(await call(SERVICE, 'GetAppRuntimeState')).toBe('Background');
    await hide();
    node.host.runtime.state = 'Visible';
    expect(sent.map(({ category, type, message }) => [category, type, message])).toEqual([
      [65_536, 65_539, '{"visibility":"Hidden"}'],
      [65_536, 65_539, '{"visibility":"Visible"}'],
    ]);
  });

  it('refuses a state that there is not', async () => {
    const fault = await call(SERVICE, 'SetAppRuntimeState', ['Asleep']);
    expect(fault).toMatchObject({ Code: 'InvalidArgument' });
  });

  it('keeps how the add-in begins with the workbook', async () => {
    const persistence = 'Microsoft.AppRuntime.AppRuntimePersistenceService';
    await call(persistence, 'SetAppRuntimeStartState', ['Visible']);
    expect(await call(persistence, 'GetAppRuntimeStartState')).toBe('Visible');
  });
});

describe('a service that the workbench has not got', () => {
  it('is refused and recorded', async () => {
    expect(await call('Microsoft.Nothing', 'Do')).toMatchObject({ Code: 'ApiNotFound' });
    expect(node.host.unsupported.map(({ member }) => member)).toEqual(['Microsoft.Nothing']);
  });
});

describe('the root that only Excel on the web has', () => {
  it('keeps the workbooks that the add-in makes and opens', async () => {
    await call(undefined, 'CreateAndOpenWorkbook', ['UEsDBA=='], 'WacPartition');
    expect(node.host.opened).toEqual(['UEsDBA==']);
  });

  it('is not the workbook', async () => {
    const fault = await call(undefined, 'GetActiveCell', [], 'WacPartition');
    expect(fault).toMatchObject({ Code: 'ApiNotFound', Location: 'WacWorkbook.getActiveCell' });
  });
});
