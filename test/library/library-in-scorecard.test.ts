import { kpiFromLibrary } from '../../src/library/kpi-from-library';
import { KPI_LIBRARY } from '../../src/library/kpi-library';
import { libraryKpiNamed } from '../../src/library/library-kpi-named';
import { LIBRARY_PAIRS } from '../../src/library/library-pairs';
import { pairsOf } from '../../src/library/pairs-of';

const named = (name: string) => {
  const kpi = libraryKpiNamed(name);
  if (!kpi) throw new Error(`The library has no ${name}.`);
  return kpi;
};
const CHOICE = { id: 'F1.1', objective: 'F1', language: 'vi', currency: 'VND bn' } as const;

describe('a KPI of the library', () => {
  it.each(['Revenue', ' doanh thu', 'DOANH THU'])('is found by its name %s', (name) => {
    expect(named(name).id).toBe('revenue');
  });

  it('is found by a synonym, and not by a part of its name', () => {
    expect(named('churn rate').id).toBe('service-cancellation-rate');
    expect(libraryKpiNamed('reven')).toBeUndefined();
  });

  it('comes into a scorecard in its language, currency and units', () => {
    expect(kpiFromLibrary(named('Revenue'), CHOICE)).toMatchObject({
      id: 'F1.1',
      name: 'Doanh thu',
      objective: 'F1',
      measureUnit: 'VND bn',
      direction: 'higher',
    });
    const loyalty = kpiFromLibrary(named('Customer loyalty rate'), { ...CHOICE, language: 'en' });
    expect(loyalty).toMatchObject({
      measureUnit: '%',
      thresholds: 'points',
      green: 0,
      amber: 0.02,
    });
    const bare = kpiFromLibrary(named('Revenue'), { ...CHOICE, currency: undefined });
    expect(Object.keys(bare)).not.toContain('measureUnit');
  });
});

describe('pairs of the library', () => {
  it.each(LIBRARY_PAIRS)('%s leads, %s lags', (leading, lagging) => {
    const typeOf = (id: string) => KPI_LIBRARY.find((kpi) => kpi.id === id)?.type;
    expect([typeOf(leading), typeOf(lagging)]).toEqual(['Leading', 'Lagging']);
  });

  it('are found from either side', () => {
    expect(pairsOf(named('Sales pipeline value')).map(({ id }) => id)).toContain('revenue');
    expect(pairsOf(named('Revenue')).map(({ id }) => id)).toEqual(['sales-pipeline-value']);
  });
});
