import { firstTargets } from '../../../src/scorecard/edits/first-split';
import type { Kpi } from '../../../src/scorecard/model/kpi';

describe('how the targets of the parts of a KPI are given at first', () => {
  it.each<[string, Pick<Kpi, 'measureUnit' | 'aggregation'>, 'divided' | 'same']>([
    ['sales that add up', { measureUnit: 'kEUR', aggregation: 'sum' }, 'divided'],
    ['trips that add up, whatever their unit', { aggregation: 'sum' }, 'divided'],
    ['cash, as it stands at the end', { measureUnit: 'VND bn', aggregation: 'last' }, 'divided'],
    ['money in the own currency', { measureUnit: 'PLN m' }, 'divided'],
    ['a head count', { measureUnit: 'number' }, 'divided'],
    ['days outstanding', { measureUnit: 'days' }, 'same'],
    ['a price', { measureUnit: 'EUR/t' }, 'same'],
    ['a share', { measureUnit: '%', aggregation: 'sum' }, 'same'],
    ['a mean of money', { measureUnit: 'kEUR', aggregation: 'average' }, 'same'],
  ])('%s', (_, parts, targets) => {
    expect(firstTargets({ id: 'F1', name: 'Some KPI', ...parts }, { currency: 'PLN' })).toBe(
      targets,
    );
  });
});
