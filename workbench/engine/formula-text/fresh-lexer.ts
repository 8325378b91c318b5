import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { UniverWorkbook } from '../univer-workbook';

const RESET = '_resetTemp';
const SQUARE_BRACKETS = '_squareBracketState';
const TABLE_BRACKET = '_tableBracketState';

function isReset(value: unknown): value is (this: LexerTreeBuilder) => void {
  return typeof value === 'function';
}

/**
 * Lets every formula be read from its own first character. Univer reads what is typed after each key, and forgets all of an
 * unfinished text but its open square brackets: the next formula then began inside of a reference to a table.
 */
export function readFormulasAfresh({ injector }: UniverWorkbook): void {
  const lexer = injector.get(LexerTreeBuilder);
  const reset: unknown = Reflect.get(lexer, RESET);
  if (
    !isReset(reset) ||
    !Reflect.has(lexer, SQUARE_BRACKETS) ||
    !Reflect.has(lexer, TABLE_BRACKET)
  ) {
    throw new Error(`Univer has no ${RESET} of square brackets any more.`);
  }
  Reflect.set(lexer, RESET, () => {
    reset.call(lexer);
    Reflect.set(lexer, SQUARE_BRACKETS, 0);
    Reflect.set(lexer, TABLE_BRACKET, false);
  });
}
