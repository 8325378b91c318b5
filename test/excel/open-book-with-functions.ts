import '../functions/custom-functions-runtime';
import * as functions from '../../src/functions/functions';
import type { FunctionsFile } from '../../workbench/functions/metadata';
import type { NodeHost, NodeHostOptions } from '../../workbench/node/create-node-host';
import { generate } from '../functions/metadata';
import { until } from '../workbench/until';
import { openBook } from './open-book';

/** A workbook in which the functions of the sources calculate, as they do in Excel. */
export async function openBookWithFunctions(options: NodeHostOptions = {}): Promise<NodeHost> {
  const { functions: found, names } = await generate();
  // The generator's words are those of functions.json.
  const file = { functions: found, allowErrorForDataTypeAny: true } as FunctionsFile;
  const node = openBook({
    ...options,
    functions: { file, namespace: 'BSC' },
  });
  Reflect.set(globalThis, 'CustomFunctions', node.CustomFunctions);
  for (const [id, name] of names) {
    const implementation: unknown = Reflect.get(functions, name);
    if (typeof implementation !== 'function') throw new Error(`${id} is not there.`);
    node.CustomFunctions.associate(id, (...args: unknown[]) => {
      const answer: unknown = Reflect.apply(implementation, undefined, args);
      return answer;
    });
  }
  node.startFunctions();
  return node;
}

/** Waits until every function has answered and everything is calculated. */
export async function calculated({ host }: NodeHost): Promise<void> {
  await until(() => host.functions?.isBusy === false);
  await host.engine.calculation.settle();
  await until(() => host.functions?.isBusy === false);
}
