import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPublishedCase, type CaseInputs } from './run-published-case';

interface PublishedCase {
  readonly id: string;
  readonly fn: string;
  readonly inputs: CaseInputs;
  readonly expected: number | string | readonly (number | string)[];
  readonly source: string;
  readonly url: string;
  readonly kind: string;
}

const FIXTURE = join(__dirname, '../fixtures/published-cases.json');
const cases = JSON.parse(readFileSync(FIXTURE, 'utf8')) as readonly PublishedCase[];

/** Numbers agree to nine decimals, lists and pairs part by part. */
function expectSame(answer: unknown, expected: PublishedCase['expected']): void {
  if (typeof expected === 'number') expect(answer).toBeCloseTo(expected, 9);
  else if (typeof expected === 'string') expect(answer).toBe(expected);
  else {
    expect(answer).toHaveLength(expected.length);
    expected.forEach((part, index) => {
      expectSame((answer as readonly unknown[])[index], part);
    });
  }
}

describe('what others published', () => {
  it.each(cases)('$id: $source', ({ fn, inputs, expected }) => {
    expectSame(runPublishedCase(fn, inputs), expected);
  });
});

describe('the collection of published cases', () => {
  it('is complete: 44 printed by a source, 17 by its formula, 1 by arithmetic', () => {
    const ofKind = (kind: string) => cases.filter((one) => one.kind === kind).length;
    expect(ofKind('source')).toBe(44);
    expect(ofKind('derived-from-source-formula')).toBe(17);
    expect(ofKind('arithmetic-checked')).toBe(1);
    expect(cases).toHaveLength(62);
  });

  it('names each case once, with where it comes from', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    for (const { source, url } of cases) {
      expect(source).not.toBe('');
      expect(url).not.toBe('');
    }
  });
});
