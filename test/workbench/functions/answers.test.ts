import { readAnswer } from '../../../workbench/functions/answers';
import { ResultCache } from '../../../workbench/functions/result-cache';

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

describe('answers that are kept', () => {
  const cell = { sheetId: 'S', row: 0, column: 0 };
  const answer = (id: number) => ({ id, value: id, message: '' });

  it('end the asking of a cell with the third since the last edit', () => {
    const cache = new ResultCache();
    const exhausted = [1, 2, 3].map((id) => {
      cache.noteCall(id, `key ${id}`);
      cache.noteWaiting(`key ${id}`, cell);
      expect(cache.take(answer(id), 7)).toEqual([cell]);
      return cache.exhausted('S,0,0', 7);
    });
    expect(exhausted).toEqual([undefined, undefined, 3]);
    expect(cache.exhausted('S,0,0', 8)).toBeUndefined();
  });

  it('are forgotten from the oldest on when there are 50,000, and calls without an answer stay', () => {
    const cache = new ResultCache();
    cache.noteCall(0, 'open');
    for (let id = 1; id < 50_000; id += 1) {
      cache.noteCall(id, `key ${id}`);
      cache.take(answer(id), 1);
    }
    expect(cache.answerTo('key 1')).toEqual(answer(1));
    cache.noteCall(50_000, 'one more');
    expect(cache.answerTo('key 1')).toBeUndefined();
    expect(cache.answerTo('key 2')).toEqual(answer(2));
    expect(cache.isWaiting('open')).toBe(true);
  });
});
