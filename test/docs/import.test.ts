import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEASURES, ROLES, ROW_ROLES, THRESHOLD_EDGES } from '../../src/import/proposal/proposal';
import { BLIND_BOOKS } from '../import/corpus/blind';
import { FRESH_BOOKS } from '../import/corpus/fresh';
import { SEEN_BOOKS } from '../import/corpus/seen';

const PAGE = readFileSync(join(__dirname, '../../docs/import.md'), 'utf8').replaceAll(/\s+/g, ' ');

it('names every role, measure, kind of row and threshold', () => {
  for (const word of [...ROLES, ...MEASURES, ...ROW_ROLES, ...THRESHOLD_EDGES]) {
    expect(PAGE).toContain(`\`${word}\``);
  }
});

it('tells how many books the score is made of', () => {
  const [seen, blind, fresh] = [SEEN_BOOKS.length, BLIND_BOOKS.length, FRESH_BOOKS.length];
  expect(PAGE).toContain(`on ${seen + blind + fresh} made-up workbooks`);
  expect(PAGE).toContain(`written with ${seen} of them and `);
  expect(PAGE).toContain(`${blind} were first scored at`);
  expect(PAGE).toContain(`${fresh} further ones, made on`);
});
