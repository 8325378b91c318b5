import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { everyChange } from '../../../src/tables/change-log/every-change';
import { withChangeLog } from '../../../src/tables/change-log/with-change-log';
import { buildScorecard } from '../../scorecard/build-scorecard';

const SAVING = { who: 'Lan', when: '2026-11-22T09:14:00', reason: 'Yearly review' };

const BASE: Scorecard = {
  ...buildScorecard({
    units: [{ id: 'CO' }],
    objectives: [{ id: 'O' }, { id: 'O2' }],
    kpis: [
      {
        id: 'K',
        name: 'On-time delivery',
        measureUnit: '%',
        green: 1,
        direction: 'higher',
        data: { '2026-09': { actual: 0.9, target: 0.95 }, '2026-10': { actual: 0.9 } },
      },
      { id: 'K2', name: 'Scrap' },
    ],
  }),
  links: [{ from: 'O2', to: 'O' }],
};

/** The entries that a change adds: what, of which row, from what to what. */
function logged(change: Partial<Scorecard>, base: Scorecard = BASE): string[] {
  const { changes } = withChangeLog(base, { ...base, ...change }, SAVING);
  return changes
    .slice(base.changes.length)
    .map((each) => `${each.table} ${each.id} ${each.field}: ${each.old ?? ''} → ${each.new ?? ''}`);
}

function kpis(change: object): Partial<Scorecard> {
  return { kpis: BASE.kpis.map((kpi) => (kpi.id === 'K' ? { ...kpi, ...change } : kpi)) };
}

function readings(change: (reading: Scorecard['readings'][number]) => object): Partial<Scorecard> {
  return { readings: BASE.readings.map((reading) => ({ ...reading, ...change(reading) })) };
}

const CLOSED: Scorecard = {
  ...BASE,
  reviews: [{ period: monthPeriod(2026, 9), closedOn: '2026-10-12' }],
};

describe('withChangeLog', () => {
  it('says who changed a field, when, why, and from what to what', () => {
    const { changes } = withChangeLog(BASE, { ...BASE, ...kpis({ green: 0.98 }) }, SAVING);
    expect(changes).toEqual([
      {
        when: '2026-11-22T09:14:00',
        who: 'Lan',
        table: 'BSC_KPIs',
        id: 'K',
        field: 'Green',
        old: '1',
        new: '0.98',
        reason: 'Yearly review',
      },
    ]);
  });

  it.each<[string, Partial<Scorecard>, string[]]>([
    ['a word as the cell has it', kpis({ direction: 'lower' }), ['Direction: higher → lower']],
    ['a day as a day', kpis({ activeTo: '2026-12-31' }), ['Active to:  → 2026-12-31']],
    ['an owner that was named', kpis({ owner: 'Minh' }), ['Owner:  → Minh']],
    ['no tick of a checklist', kpis({ specific: true }), []],
  ])('logs %s', (_, change, expected) => {
    expect(logged(change)).toEqual(expected.map((line) => `BSC_KPIs K ${line}`));
  });

  it('has one entry for a row that came and for one that went', () => {
    const first = BASE.kpis.filter(({ id }) => id === 'K');
    expect(logged({ kpis: [...first, { id: 'K3', name: 'Lead time', weight: 2 }] })).toEqual([
      'BSC_KPIs K3 KPI:  → Lead time',
      'BSC_KPIs K2 KPI: Scrap → ',
    ]);
    expect(logged({ links: [{ from: 'O', to: 'O2' }] })).toEqual([
      'BSC_Links O, O2 To:  → O2',
      'BSC_Links O2, O To: O → ',
    ]);
  });

  it('logs settings that scores depend on, and not where the work stands', () => {
    expect(
      logged({ setup: { greenFrom: 0.95, currentPeriod: monthPeriod(2026, 11), language: 'vi' } }),
    ).toEqual(['BSC_Setup Green from Value:  → 0.95']);
  });

  it('logs a changed target and no actual of an open period', () => {
    expect(logged(readings(() => ({ actual: 0.97 })))).toEqual([]);
    const raised = readings(({ target }) => (target === undefined ? {} : { target: 0.96 }));
    expect(logged(raised)).toEqual(['BSC_Data K, 2026-09 Target: 0.95 → 0.96']);
  });

  it('takes a first target as an entry unless it leaves the one before it', () => {
    const typed = (target: number) => readings((reading) => ({ target: reading.target ?? target }));
    expect(logged(typed(0.95))).toEqual([]);
    expect(logged(typed(0.97))).toEqual(['BSC_Data K, 2026-10 Target: 0.95 → 0.97']);
    const reading = { kpi: 'K2', period: monthPeriod(2026, 10), target: 3 };
    expect(logged({ readings: [...BASE.readings, reading] })).toEqual([]);
  });

  it('logs every figure of a closed period', () => {
    const corrected = readings(({ target }) => (target === undefined ? {} : { actual: 0.92 }));
    expect(logged(corrected, CLOSED)).toEqual(['BSC_Data K, 2026-09 Actual: 0.9 → 0.92']);
  });

  it('keeps the entries before and adds nothing when nothing is to be logged', () => {
    const base = { ...BASE, changes: [{ when: '2026-01-01', table: 'T', id: 'I', field: 'F' }] };
    expect(withChangeLog(base, { ...base, ...kpis({ weight: 2 }) }, SAVING).changes).toHaveLength(
      2,
    );
    const mine = { ...base, actions: [{ id: 'A1', action: 'Call' }] };
    expect(withChangeLog(base, mine, SAVING)).toBe(mine);
  });

  it('takes the first content of an empty workbook as no change', () => {
    expect(withChangeLog(EMPTY_SCORECARD, BASE, SAVING)).toBe(BASE);
  });
});

it('previews an edit: every difference in the rows of any table', () => {
  const mine = {
    ...BASE,
    ...kpis({ specific: true }),
    initiatives: [{ id: 'I1', name: 'Portal' }],
    readings: BASE.readings.slice(1),
  };
  expect(everyChange(BASE, mine)).toEqual([
    { table: 'BSC_KPIs', id: 'K', field: 'S', old: undefined, new: 'x' },
    { table: 'BSC_Data', id: 'K, 2026-09', field: 'Period', old: '2026-09' },
    { table: 'BSC_Initiatives', id: 'I1', field: 'Initiative', new: 'Portal' },
  ]);
});
