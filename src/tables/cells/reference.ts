import { Fault } from '../fault';
import type { IdTable } from '../table-name';
import { readText } from './text';
import type { CellType } from './cell-type';

/** The ID of a row of another table. Case and space around it do not matter; the model has it as defined there. */
export function reference(table: IdTable): CellType<string> {
  return {
    read: (cell, context) => {
      const value = readText(cell);
      if (value === undefined) return undefined;
      return (
        context.resolve(table, value) ?? Fault.of('unknown-reference', { value, target: table })
      );
    },
    write: (value) => value,
    numberFormat: '@',
    width: 11,
    validation: { kind: 'ids', table },
  };
}
