import { ReferenceNodeFactory } from '@univerjs/engine-formula';
import type { UniverWorkbook } from '../univer-workbook';

const CHECK = '_checkTokenIsTableReference';

function isCheck(value: unknown): value is (this: ReferenceNodeFactory, token: string) => boolean {
  return typeof value === 'function';
}

/**
 * Lets formulas name the columns of every table. Univer takes `Units[ID]` for a part of a table but not `BSC_Units[ID]`: it
 * expects no underscore and no dot in the name of a table, which Excel allows. Whether there is a table of that name is
 * looked up afterwards.
 */
export function readTableTokens({ injector }: UniverWorkbook): void {
  const factory = injector.get(ReferenceNodeFactory);
  const check: unknown = Reflect.get(factory, CHECK);
  if (!isCheck(check)) throw new Error(`Univer has no ${CHECK} any more.`);
  const isTableReference = (token: string) => token.endsWith(']') || check.call(factory, token);
  Reflect.set(factory, CHECK, isTableReference);
}
