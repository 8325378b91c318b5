import {
  createNodeHost,
  type NodeHost,
  type NodeHostOptions,
} from '../../workbench/node/create-node-host';

/** Opens a workbook in front of which src/excel can stand: its Office.js is the global one until the test has ended. */
export function openBook(options: NodeHostOptions = {}): NodeHost {
  const node = createNodeHost(options);
  Reflect.set(globalThis, 'Excel', node.Excel);
  Reflect.set(globalThis, 'Office', officeOf(node));
  open.push(node);
  return node;
}

const open: NodeHost[] = [];

afterEach(() => {
  for (const node of open.splice(0)) node.dispose();
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

/** The library asks a page for these; in Node they are those that the host declares. */
function officeOf({ host, Office: { ribbon } }: NodeHost): object {
  const isSetSupported = (set: string, version: string): boolean =>
    isAtLeast(host.apiSets[set] ?? '0', version);
  return { context: { requirements: { isSetSupported } }, ribbon };
}

function isAtLeast(declared: string, wanted: string): boolean {
  const [major = 0, minor = 0] = declared.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
