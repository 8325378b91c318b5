import { readAnswer } from '../../../workbench/functions/answers';

const NUM = { type: 'Error', basicValue: '#NUM!', errorMessage: 'Too large.' };

describe('an answer of a custom function', () => {
  it.each([
    ['a number', 3, 3],
    ['nothing, which shows as 0', null, 0],
    ['a formatted number', { type: 'FormattedNumber', basicValue: 0.5 }, 0.5],
    ['an entity without a plain value', { type: 'Entity' }, { error: '#VALUE!' }],
    ['a table', [[1, 'a']], [[1, 'a']]],
    ['a list, which is a column', [1, 2], [[1], [2]]],
    ['rows of different lengths', [[1, 2], [3]], { error: '#VALUE!' }],
    ['an empty table', [[]], { error: '#VALUE!' }],
  ])('is %s', (_what, value, wanted) => {
    expect(readAnswer([1, true, value])).toEqual({ id: 1, value: wanted, message: '' });
  });

  it.each([
    [1, '#N/A'],
    [2, '#VALUE!'],
    [5, '#DIV/0!'],
    [6, '#NUM!'],
    [8, '#NULL!'],
    [9, '#NAME?'],
    [10, '#NAME?'],
    [undefined, '#VALUE!'],
  ])('that failed with the number %j shows %s and has its sentence', (code, error) => {
    const entry = [2, false, 'Why.', ...(code === undefined ? [] : [code])];
    expect(readAnswer(entry)).toEqual({ id: 2, value: { error }, message: 'Why.' });
  });

  it('has the sentence of an error that it returned, alone or inside a table', () => {
    const value = { error: '#NUM!' };
    expect(readAnswer([3, true, NUM])).toEqual({ id: 3, value, message: 'Too large.' });
    expect(readAnswer([3, true, [[1, NUM]]])).toEqual({
      id: 3,
      value: [[1, value]],
      message: 'Too large.',
    });
  });

  it('is none when it has no number of a call', () => {
    expect([readAnswer('x'), readAnswer(['x', true, 1])]).toEqual([undefined, undefined]);
  });
});
