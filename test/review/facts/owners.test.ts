import { ownersIn } from '../../../src/review/facts/owners';
import { EMPTY_SCORECARD } from '../../../src/scorecard/model/scorecard';

describe('owners', () => {
  it('are everybody who answers for something, once', () => {
    const scorecard = {
      ...EMPTY_SCORECARD,
      kpis: [{ id: 'K1', name: 'Revenue', owner: 'Clara' }],
      objectives: [{ id: 'O1', name: 'Grow', owner: ' Clara ' }],
      actions: [{ id: 'A1', action: 'Call', owner: 'Anna' }],
      units: [{ id: 'U1', name: 'Sales', head: 'Bao' }],
    };
    expect(ownersIn(scorecard)).toEqual(['Anna', 'Bao', 'Clara']);
  });

  it('are sorted without accents and capitals, the same on every machine', () => {
    const owners = ['Zoe', 'Đỗ Nam', 'Émile', 'Emil', 'dora', 'Ăn'];
    const units = owners.map((head) => ({ id: head, name: head, head }));
    expect(ownersIn({ ...EMPTY_SCORECARD, units })).toEqual([
      'Ăn',
      'Đỗ Nam',
      'dora',
      'Emil',
      'Émile',
      'Zoe',
    ]);
  });

  it('are nobody in a scorecard without names', () => {
    const kpis = [{ id: 'K1', name: 'Revenue', owner: '  ' }];
    expect(ownersIn({ ...EMPTY_SCORECARD, kpis })).toEqual([]);
  });
});
