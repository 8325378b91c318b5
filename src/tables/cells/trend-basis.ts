import type { TrendBasis } from '../../scorecard/model/setup';
import { Fault } from '../fault';
import { wordFinder } from '../words/vocabulary';
import { wordKey } from '../words/word-key';
import { readText } from './text';
import type { CellType } from './cell-type';

const WRITTEN = { previous: 'Previous', 'same period last year': 'Same period last year' } as const;

const find = wordFinder<'previous' | 'same period last year'>({
  previous: ['previous period', 'last period', 'prior', 'kỳ trước'],
  'same period last year': [
    'prior year',
    'last year',
    'year before',
    'cùng kỳ năm trước',
    'cùng kỳ',
  ],
});

/** What a trend is measured against: "Previous", "Same period last year" or "Mean of 3" (the last 3 readings). */
export const trendBasis: CellType<TrendBasis> = {
  read: (cell) => {
    const value = readText(cell);
    if (value === undefined) return undefined;
    const kind = find(value);
    if (kind) return { kind };
    const of = Number(
      /^(?:mean|average|avg|trung binh)\D{0,20}(\d{1,3})\b/.exec(wordKey(value))?.[1],
    );
    if (of >= 1) return { kind: 'mean', of };
    return Fault.of('unknown-choice', {
      value,
      choices: 'Previous, Same period last year, Mean of 3',
    });
  },
  write: (value) => (value.kind === 'mean' ? `Mean of ${value.of}` : WRITTEN[value.kind]),
  width: 22,
};
