import { Fault } from '../fault';
import type { IdTable } from '../table-name';
import { readText } from './text';
import type { CellContext, CellType } from './cell-type';

/** The ID of a row of another table. Case and space around it do not matter; the model has it as defined there. */
export function reference(table: IdTable): CellType<string> {
  return {
    read: (cell, context) => {
      const value = readText(cell);
      if (value === undefined) return undefined;
      return context.resolve(table, value) ?? unknown(table, value, context);
    },
    write: (value) => value,
    numberFormat: '@',
    width: 11,
    validation: { kind: 'ids', table },
  };
}

function unknown(target: IdTable, value: string, context: CellContext): Fault {
  const id = context.idOfName(target, value);
  return id === undefined
    ? Fault.of('unknown-reference', { value, target })
    : Fault.of('name-for-id', { value, target, id });
}
