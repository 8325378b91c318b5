import { openWorkbook } from '../../../workbench/xlsx/open-workbook';
import { saveWorkbook } from '../../../workbench/xlsx/save-workbook';
import { bookFacts } from './facts/book-facts';
import { sharedFormulasFile } from './files/formulas';
import { days1904File } from './files/sheets';
import { strictFile } from './files/texts';

/** Cells of the first sheet as saved, without their formats: `kind | value | how | formula`. */
function savedCells(bytes: Uint8Array): Record<string, string> {
  const [sheet] = bookFacts(saveWorkbook(openWorkbook(bytes).content)).sheets;
  return Object.fromEntries(
    Object.entries(sheet?.cells ?? {}).map(([address, fact]) => [
      address,
      fact.slice(fact.indexOf('} | ') + 4),
    ]),
  );
}

it('writes out formulas that a file has once for many cells', () => {
  expect(savedCells(sharedFormulasFile())).toMatchObject({
    B1: 'n | 0 |  | A1*$A$1+SUM(A$1:A1)&"A1"',
    B2: 'n | 0 |  | A2*$A$1+SUM(A$1:A2)&"A1"',
    B3: 'n | 0 |  | A3*$A$1+SUM(A$1:A3)&"A1"',
    D1: 'n | 1 |  | C1',
    C2: 'n | 1 |  | B2',
    D2: 'n | 1 |  | C2',
  });
});

it('keeps the value of a what-if data table and lists it as lost', () => {
  expect(savedCells(sharedFormulasFile())['C3']).toBe('n | 5 |  | ');
  expect(openWorkbook(sharedFormulasFile()).lost).toEqual([
    { kind: 'what-if data table', sheet: 'Shared', count: 1 },
  ]);
});

it('moves days of the 1904 system by 1462 and leaves times and plain numbers', () => {
  expect(savedCells(days1904File())).toEqual({
    A1: 'n | 46348 |  | ',
    B1: 'n | 0.5 |  | ',
    C1: 'n | 44886 |  | ',
    D1: 'n | 46349 |  | A1+1',
  });
  const { content, lost } = openWorkbook(days1904File());
  expect(content.sheets[0]?.validations[0]?.formula1).toBe('45462');
  expect(lost.map(({ kind, count }) => [kind, count])).toEqual([['1904 dates', 2]]);
});

it('reads a strict file: days as numbers, cells without addresses one after the other', () => {
  expect(savedCells(strictFile())).toEqual({
    A1: 'n | 46348 |  | ',
    B1: 'n | 46348.5 |  | ',
    C1: 'n | 7 |  | ',
    A2: 'text | second row |  | ',
  });
});
