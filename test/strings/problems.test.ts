import { problems as english } from '../../src/strings/en/problems';
import { problems as vietnamese } from '../../src/strings/vi/problems';
import { PROBLEM_CODES, type ProblemCode } from '../../src/tables/problem-code';

const CODES = Object.keys(PROBLEM_CODES) as ProblemCode[];
/** What every problem in a cell knows beside its own data. */
const PLACE = ['table', 'sheet', 'row', 'column', 'cell'];

function placesOf(template: string): string[] {
  return [
    ...new Set(Array.from(template.matchAll(/\{(\w+)\}/g), (found) => found[1] ?? '')),
  ].sort();
}

describe('the sentences of table problems', () => {
  it('are there for every code and for nothing else, in both languages', () => {
    expect(Object.keys(english).sort()).toEqual([...CODES].sort());
    expect(Object.keys(vietnamese).sort()).toEqual([...CODES].sort());
  });

  it.each(CODES)('fill %s from its data and its place, alike in both languages', (code) => {
    const known = new Set<string>([...PROBLEM_CODES[code].data, ...PLACE]);
    expect(placesOf(english[code]).filter((place) => !known.has(place))).toEqual([]);
    expect(placesOf(vietnamese[code])).toEqual(placesOf(english[code]));
  });

  it.each(CODES)('say of %s what was found', (code) => {
    const filled = new Set(placesOf(english[code]));
    expect(PROBLEM_CODES[code].data.filter((name) => !filled.has(name))).toEqual([]);
  });

  it('name no cell where there is none', () => {
    expect(placesOf(english['table-missing'])).toEqual(['sheet', 'table']);
  });
});
