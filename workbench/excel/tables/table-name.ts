import { readAddress } from '../../engine';
import { invalidArgument } from '../../protocol';

const LONGEST = 255;
const ALLOWED = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
/** Names of cells in Excel's other notation, and its abbreviations for a row and a column. */
const OTHER_NOTATION = /^(R\d*C\d*|R\d*|C\d*)$/i;

/** Whether Excel takes the name for a table or a name of the workbook: no spaces, no address of a cell. */
export function isName(name: string): boolean {
  return (
    name.length <= LONGEST &&
    ALLOWED.test(name) &&
    !OTHER_NOTATION.test(name) &&
    readAddress(name) === undefined
  );
}

/** @throws HostError InvalidArgument when Excel would refuse the name */
export function checkName(name: string, taken: readonly string[]): void {
  const isTaken = taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (!isName(name) || isTaken) throw invalidArgument();
}

/** `Table3` when there is a Table1 and a Table2. */
export function nextTableName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/** `Sales3` for the copy of a sheet with `Sales`: the name with the first number from 3 on that makes it a new one. */
export function copiedTableName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((other) => other.toLowerCase()));
  let number = 3;
  while (names.has(`${name}${number}`.toLowerCase())) number += 1;
  return `${name}${number}`;
}
