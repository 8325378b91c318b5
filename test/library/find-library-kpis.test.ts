import { findLibraryKpis } from '../../src/library/find-library-kpis';
import { KPI_LIBRARY } from '../../src/library/kpi-library';

const ids = (...search: Parameters<typeof findLibraryKpis>): string[] =>
  findLibraryKpis(...search).map(({ id }) => id);

describe('findLibraryKpis', () => {
  it('finds all without a text', () => {
    expect(findLibraryKpis('  ')).toEqual(KPI_LIBRARY);
  });

  it('finds by all words in any order and case', () => {
    expect(ids('MARGIN net')).toEqual(['net-profit-margin']);
  });

  it('finds by a synonym', () => {
    expect(ids('churn')).toEqual(['service-cancellation-rate']);
  });

  it('finds a Vietnamese name typed without its accents', () => {
    expect(ids('dong tien')).toEqual(['cash-flow']);
    expect(ids('đúng hẹn')).toEqual(['on-time-delivery']);
  });

  it('keeps to the group, perspective and type asked for', () => {
    expect(ids('', { group: 'R&D', perspective: 'Internal processes', type: 'Leading' })).toEqual([
      'completion-time',
    ]);
  });

  it('finds nothing for a word that no KPI has', () => {
    expect(ids('zeppelin')).toEqual([]);
  });
});
