import { ValueNodeFactory } from '@univerjs/engine-formula';
import type { UniverWorkbook } from '../univer-workbook';

/** A number as JavaScript writes it; any other token as it is. */
function plainNumber(token: string): string {
  const value = Number(token);
  return token.trim() !== '' && Number.isFinite(value) ? String(value) : token;
}

/**
 * Numbers of formulas in any spelling. Univer takes a number that JavaScript would write otherwise, 0.50 or 1E-12, for a
 * text, which is larger than every number: `A1>=0.50` was never true.
 */
export function readNumberLiterals({ injector }: UniverWorkbook): void {
  const factory = injector.get(ValueNodeFactory);
  const create = factory.create.bind(factory);
  factory.create = (token) => create(plainNumber(token));
}
