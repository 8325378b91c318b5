import fc from 'fast-check';
import { readFigureText, saysNothing } from '../../../src/import/figures/figure-text';
import { readTargetSentence } from '../../../src/import/figures/target-sentence';
import {
  COMMA,
  POINT,
  separatorsFrom,
  separatorVotes,
} from '../../../src/import/figures/text-separators';

describe('a number that is a text', () => {
  it.each([
    ['1,234.5', 1234.5],
    ['(120)', -120],
    ['1 234', 1234],
    ['1,234.5-', -1234.5],
    ['95 %', 0.95],
    ['$1,200', 1200],
    ['12k', 12_000],
    ['VND 1,200', 1200],
    ['5 days', 5],
  ])('%s is %d', (text, value) => {
    expect(readFigureText(text, POINT)?.value).toBe(value);
  });

  it.each(['Q1', 'A1', 'Line 3', '2026-01', '12:30', '1.2.3', '3/5', 'n/a', ''])(
    '%j is none',
    (text) => {
      expect(readFigureText(text, POINT)).toBeUndefined();
    },
  );

  it('is read back from any grouping', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom(POINT, COMMA),
        (value, by) => {
          const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, by.group);
          const text = `${value < 0 ? '-' : ''}${digits}${by.decimal}5`;
          expect(readFigureText(text, by)?.value).toBe(value < 0 ? value - 0.5 : value + 0.5);
        },
      ),
    );
  });

  it('says how it is separated where it can be read in one way only', () => {
    expect(separatorsFrom(separatorVotes(['1.234', '1 250,0', '12,8 %']), POINT)).toBe(COMMA);
    expect(separatorsFrom(separatorVotes(['1,234', '1.234']), COMMA)).toBe(COMMA);
  });

  it('knows how people write that there is none', () => {
    expect(['-', '–', 'n/a', 'N.A.', 's/d', 'không có', '无', ' '].every(saysNothing)).toBe(true);
    expect(saysNothing('0')).toBe(false);
  });
});

describe('a target in words', () => {
  it.each([
    ['at least 3', { target: 3, direction: 'higher' }],
    ['< 10 %', { target: 0.1, direction: 'lower', isPercent: true }],
    ['> 5/10', { target: 5, direction: 'higher' }],
    ['không dưới 90%', { target: 0.9, direction: 'higher', isPercent: true }],
    ['tối đa 5', { target: 5, direction: 'lower' }],
    ['mindestens 95 %', { target: 0.95, direction: 'higher', isPercent: true }],
    ['不低于95%', { target: 0.95, direction: 'higher', isPercent: true }],
    ['+10 % vs last year', { change: 0.1, direction: 'higher', isPercent: true }],
    ['Giảm 5% so với cùng kỳ', { change: -0.05, direction: 'lower', isPercent: true }],
    ['from 3 to 5', { low: 3, high: 5, direction: 'range' }],
    ['từ 80 đến 90%', { low: 0.8, high: 0.9, direction: 'range', isPercent: true }],
    ['min 100 / max 120', { low: 100, high: 120, direction: 'range' }],
    ['≥ 5 and ≤ 8 days', { low: 5, high: 8, direction: 'range' }],
    ['from 95%', { target: 0.95, direction: 'higher', isPercent: true }],
    ['between 2 and 4 days', { low: 2, high: 4, direction: 'range' }],
  ])('%s', (text, expected) => {
    expect(readTargetSentence(text, POINT)).toEqual(expected);
  });

  it.each(['2026-01-31', 'Open two shops', 'at least some'])('%s is none', (text) => {
    expect(readTargetSentence(text, POINT)).toBeUndefined();
  });
});
