import type { Corrections } from '../../../src/import/corrections/corrections';
import { correctedKpis } from '../../../src/import/corrections/corrected-kpis';
import { wantedKpis } from '../../../src/import/plan/wanted-kpis';
import { proposeImport } from '../../../src/import/propose-import';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { sheetsOf } from '../sheets-of';

const PICTURE = `
  KPI | Unit | Jan-26 | Feb-26
  Orders | number | 10 |
  Returns | number | 1 | 2
  Orders | number | 70 | 80`;
const FILLED_IN = PICTURE.replace('70', '10');

/** The KPIs that are imported, with their actuals. */
function imported(picture: string, kpis: Corrections['kpis'] = {}): unknown[] {
  const options = { today: '2026-03-01', calendar: CALENDAR_YEAR };
  const { kpis: found } = proposeImport(sheetsOf({ name: 'S', picture }), options);
  const corrected = correctedKpis(found, [{ sheet: 'S', kpis }]);
  return wantedKpis(corrected).map(({ name, readings }) => [
    name,
    ...readings.filter(({ value }) => value !== null).map(({ value }) => value),
  ]);
}

describe('two rows of the same name', () => {
  it('are two KPIs where their figures differ', () => {
    expect(imported(PICTURE)).toEqual([
      ['Orders', 10],
      ['Returns', 1, 2],
      ['Orders (2)', 70, 80],
    ]);
  });

  it('are one where the second has what the first lacks', () => {
    expect(imported(FILLED_IN)).toEqual([
      ['Orders', 10, 80],
      ['Returns', 1, 2],
    ]);
  });

  it('are what the user wants', () => {
    expect(imported(PICTURE, { 'Orders (2)': { twins: 'merge' } })).toEqual([
      ['Orders', 10, 80],
      ['Returns', 1, 2],
    ]);
    expect(imported(FILLED_IN, { 'Orders (2)': { twins: 'both' } })).toContainEqual([
      ...['Orders (2)', 10, 80],
    ]);
  });

  it('are left out and renamed one by one, and together by the name that both have', () => {
    expect(imported(PICTURE, { 'Orders (1)': { isLeftOut: true } })).toEqual([
      ['Returns', 1, 2],
      ['Orders', 70, 80],
    ]);
    expect(imported(FILLED_IN, { 'Orders (2)': { name: 'Orders online' } })).toContainEqual([
      ...['Orders online', 10, 80],
    ]);
    expect(imported(PICTURE, { Orders: { isLeftOut: true } })).toEqual([['Returns', 1, 2]]);
  });
});
