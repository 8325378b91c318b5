import { withCorrection } from '../../../src/import/corrections/with-correction';

const region = { sheet: 'KPI 2026', range: 'A3:AC24' };
const other = { sheet: 'KPI 2026', range: 'A40:F50', isLeftOut: true };

describe('what the user says about a region', () => {
  it('is kept by the place of the region', () => {
    expect(withCorrection([other], region, { firstDataRow: 5 })).toEqual([
      other,
      { ...region, firstDataRow: 5 },
    ]);
  });

  it('replaces what was said about the same column, and leaves the other columns', () => {
    const before = [{ ...region, columns: { A: { role: 'kpi' }, B: { role: 'note' } } as const }];
    const change = { columns: { B: { role: 'value', measure: 'actual' } } } as const;
    expect(withCorrection(before, region, change)).toEqual([
      { ...region, columns: { A: { role: 'kpi' }, B: { role: 'value', measure: 'actual' } } },
    ]);
  });

  it('adds to what was said about a KPI', () => {
    const before = [{ ...region, kpis: { Revenue: { perspective: 'Financial' } } }];
    const change = { kpis: { Revenue: { direction: 'higher' } } } as const;
    expect(withCorrection(before, region, change)).toEqual([
      { ...region, kpis: { Revenue: { perspective: 'Financial', direction: 'higher' } } },
    ]);
  });

  it('knows a region again whose shape was corrected', () => {
    const shorter = { sheet: 'KPI', range: 'B4:F20' };
    const before = [{ sheet: 'KPI', range: 'B4:F24', lastDataRow: 20 }];
    expect(withCorrection(before, shorter, { links: 'keys' })).toEqual([
      { sheet: 'KPI', range: 'B4:F24', lastDataRow: 20, links: 'keys' },
    ]);
  });

  it('keeps what each corrected row is called', () => {
    const region = { sheet: 'S', range: 'A1:C9' };
    const one = withCorrection([], region, { rows: { 3: 'total' }, labels: { 3: 'Sales' } });
    const two = withCorrection(one, region, { rows: { 4: 'note' }, labels: { 4: 'Cost' } });
    expect(two).toMatchObject([
      { rows: { 3: 'total', 4: 'note' }, labels: { 3: 'Sales', 4: 'Cost' } },
    ]);
  });
});
