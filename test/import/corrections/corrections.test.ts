import { correctionsOf } from '../../../src/import/corrections/corrections-of';
import type { Corrections } from '../../../src/import/corrections/corrections';
import { proposeImport } from '../../../src/import/propose-import';
import type { Proposal } from '../../../src/import/proposal/proposal';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { sheetsOf } from '../sheets-of';

const PICTURE = `
  Code | KPI | Budget | Result
  F1 | Revenue | 100 | 90
  F2 | Overall happiness | 4 | 5
  F3 | Headcount | 40 | 41`;

function propose(corrections: readonly Corrections[] = [], picture = PICTURE): Proposal {
  const options = { today: '2026-11-15', calendar: CALENDAR_YEAR, corrections };
  return proposeImport(sheetsOf({ name: 'S', picture }), options);
}

const found = propose();

describe('what the user says about a sheet', () => {
  it('changes what a column is, also after it has moved', () => {
    const columns = {
      D: { role: 'value', measure: 'forecast', period: '2026-03', header: 'Result' },
    } as const;
    const moved = PICTURE.replace(/\|(?=[^|]*$)/gm, '| |');
    for (const picture of [PICTURE, moved]) {
      const [kpi] = propose([{ sheet: 'S', columns }], picture).kpis;
      expect(kpi?.readings.find(({ measure }) => measure === 'forecast')).toMatchObject({
        period: '2026-03',
        value: 90,
      });
    }
  });

  it('makes a row no KPI, by its name where rows were added above', () => {
    const corrections = [
      { sheet: 'S', rows: { 3: 'total' }, labels: { 3: 'Overall happiness' } },
    ] as const;
    const longer = PICTURE.replace('F2 |', 'F9 | Churn | 3 | 2\n  F2 |');
    const names = propose(corrections, longer).kpis.map(({ name }) => name);
    expect(names).toEqual(['Revenue', 'Churn', 'Headcount']);
  });

  it('turns a direction round, and keeps a KPI that is left out in the list', () => {
    const kpis = { Revenue: { direction: 'lower' }, Headcount: { isLeftOut: true } } as const;
    const [revenue, , headcount] = propose([{ sheet: 'S', kpis }]).kpis;
    expect(revenue).toMatchObject({
      direction: 'lower',
      guesses: { direction: { confidence: 1 } },
    });
    expect(headcount?.isLeftOut).toBe(true);
  });

  it('leaves a region out, and takes other headings', () => {
    expect(propose([{ sheet: 'S', isLeftOut: true }]).regions).toEqual([]);
    const [region] = propose([{ sheet: 'S', headerRows: [2], firstDataRow: 3 }]).regions;
    expect(region).toMatchObject({ headerRows: [2], firstDataRow: 3 });
  });
});

describe('a proposal that was changed', () => {
  it('gives the differences only, and they lead to what it was changed to', () => {
    const [region] = found.regions;
    if (region === undefined) throw new Error('Nothing was found.');
    const columns = region.columns.map((column) =>
      column.column === 'D' ? { ...column, measure: 'forecast' as const } : column,
    );
    const corrections = correctionsOf(found, {
      ...found,
      regions: [{ ...region, columns }],
      kpis: found.kpis.slice(0, 2).map((kpi) => ({ ...kpi, direction: 'lower' })),
    });
    expect(Object.keys(corrections[0]?.columns ?? {})).toEqual(['D']);
    const corrected = propose(corrections);
    expect(corrected.regions[0]?.columns[3]?.measure).toBe('forecast');
    expect(corrected.kpis.map(({ direction, isLeftOut }) => [direction, isLeftOut])).toEqual([
      ['lower', undefined],
      ['lower', undefined],
      ['higher', true],
    ]);
  });

  it('says nothing where nothing was changed', () => {
    expect(correctionsOf(found, found)).toEqual([{ sheet: 'S', range: found.regions[0]?.range }]);
  });
});
