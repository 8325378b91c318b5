import type { FormulaValue } from '../../../workbench/engine';
import { prepareArguments, type ArgumentRules } from '../../../workbench/functions/arguments';
import { eachElement } from '../../../workbench/functions/lifting';
import type { FunctionParameter } from '../../../workbench/functions/metadata';

const NA = { error: '#N/A' };

/** What a function with these parameters gets, or the error that is its result. */
function prepared(
  parameters: readonly Partial<FunctionParameter>[],
  values: readonly (FormulaValue | undefined)[],
  { blankArguments = 'web', allowErrors = false }: Partial<ArgumentRules> = {},
) {
  const named = parameters.map((parameter) => ({ name: 'value', ...parameter }));
  const metadata = { id: 'F', name: 'F', parameters: named };
  const result = prepareArguments(metadata, values, { blankArguments, allowErrors });
  return 'args' in result ? result.args : result;
}

describe('a blank cell as an argument', () => {
  it.each([
    ['any', 'web', null],
    ['any', 'windows', 0],
    ['number', 'web', 0],
    ['number', 'windows', 0],
    ['string', 'web', ''],
    ['string', 'windows', ''],
    ['boolean', 'web', false],
    ['boolean', 'windows', false],
  ] as const)('of type %s is on %s %j, alone and in a range', (type, blankArguments, wanted) => {
    const options = { blankArguments };
    expect(prepared([{ type }], [null], options)).toEqual([wanted]);
    const range = { type, dimensionality: 'matrix' } as const;
    expect(prepared([range], [[[null, null]]], options)).toEqual([[[wanted, wanted]]]);
  });

  it('is not one that was left out, which is null whatever its type', () => {
    const types = [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }] as const;
    expect(prepared(types, [], { blankArguments: 'windows' })).toEqual([null, null, null]);
  });
});

describe('an argument', () => {
  it.each([
    ['number', '12.5', 12.5],
    ['number', true, 1],
    ['string', 12.5, '12.5'],
    ['string', true, 'TRUE'],
    ['boolean', 'true', true],
    ['boolean', 2, true],
    ['any', 'x', 'x'],
  ] as const)('of type %s makes of %j %j', (type, value, wanted) => {
    expect(prepared([{ type }], [value])).toEqual([wanted]);
  });

  it.each([
    ['number', 'ten', 'value is "ten", which is no number.'],
    ['number', ' ', 'value is " ", which is no number.'],
    ['boolean', 'yes', 'value is "yes", which is neither TRUE nor FALSE.'],
  ] as const)('of type %s that is %j is #VALUE!', (type, value, message) => {
    expect(prepared([{ type }], [value])).toEqual({ error: '#VALUE!', message });
  });

  it('that is a range is always a table, also of one cell', () => {
    expect(prepared([{ dimensionality: 'matrix' }], [7])).toEqual([[[7]]]);
  });

  it('that repeats is one list of all that are left', () => {
    const parameters = [{ type: 'number' }, { repeating: true }] as const;
    expect(prepared(parameters, [1, 'a', 'b'])).toEqual([1, ['a', 'b']]);
  });
});

describe('an error as an argument', () => {
  it('is the result, without a call', () => {
    expect(prepared([{ type: 'any' }], [NA])).toEqual({ error: '#N/A', message: '' });
  });

  it('reaches a function that takes errors, where any type will do', () => {
    const options = { allowErrors: true };
    const given = { code: '#N/A', type: 'CustomFunctionError' };
    expect(prepared([{ type: 'any' }], [NA], options)).toEqual([given]);
    expect(prepared([{ type: 'number' }], [NA], options)).toEqual({ error: '#N/A', message: '' });
  });
});

describe('a range for a parameter that takes one value', () => {
  const parameters = [{ name: 'one' }, { name: 'other' }];
  const metadata = { id: 'F', name: 'F', parameters };
  const joined = (...values: FormulaValue[]) =>
    eachElement(metadata, values, (given) => given.map((value) => JSON.stringify(value)).join('-'));

  it.each([
    ['a column goes down', [[[1], [2]], 9], [['1-9'], ['2-9']]],
    ['a row goes across', [[[1, 2]], 9], [['1-9', '2-9']]],
    [
      'a row and a column make a table',
      [[[1, 2]], [[8], [9]]],
      [
        ['1-8', '2-8'],
        ['1-9', '2-9'],
      ],
    ],
    ['one cell is its value', [[[1]], 9], '1-9'],
  ] as const)('%s', (_what, values, wanted) => {
    expect(joined(...(values as unknown as FormulaValue[]))).toEqual(wanted);
  });

  it('is #N/A where a shorter range has nothing', () => {
    const result = eachElement(
      metadata,
      [
        [[1], [2], [3]],
        [[1], [2]],
      ],
      ([, other]) => other ?? 0,
    );
    expect(result).toEqual([[1], [2], [NA]]);
  });
});
