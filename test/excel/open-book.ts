import {
  createNodeHost,
  type NodeHost,
  type NodeHostOptions,
} from '../../workbench/node/create-node-host';

/** Opens a workbook in front of which src/excel can stand: its `Excel` is the global one until the test has ended. */
export function openBook(options: NodeHostOptions = {}): NodeHost {
  const node = createNodeHost(options);
  Reflect.set(globalThis, 'Excel', node.Excel);
  open.push(node);
  return node;
}

const open: NodeHost[] = [];

afterEach(() => {
  for (const node of open.splice(0)) node.dispose();
  Reflect.deleteProperty(globalThis, 'Excel');
});
