import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { AGGREGATIONS } from '../../../src/scorecard/model/aggregation';
import { DIRECTIONS } from '../../../src/scorecard/model/direction';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import type { Reading } from '../../../src/scorecard/model/reading';
import { THRESHOLD_KINDS } from '../../../src/scorecard/model/threshold-kind';
import { GRAINS } from '../../../src/scorecard/periods/grain';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { formatPeriod } from '../../../src/scorecard/periods/period-text';

const sample = sampleScorecard();
const companyObjectives = sample.objectives.filter(({ unit }) => unit === 'CO');

function kpi(id: string): Kpi {
  const found = sample.kpis.find((one) => one.id === id);
  if (!found) throw new Error(`The sample has no KPI ${id}`);
  return found;
}

function readings(id: string): readonly Reading[] {
  return sample.readings.filter((reading) => reading.kpi === id);
}

function withActual(id: string): readonly Reading[] {
  return readings(id).filter(({ actual }) => actual !== undefined);
}

function duplicates(keys: readonly string[]): readonly string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

describe('the size of the sample', () => {
  it('is 4 perspectives, 12 company objectives and 26 KPIs', () => {
    expect(sample.perspectives).toHaveLength(4);
    expect(companyObjectives).toHaveLength(12);
    expect(sample.kpis).toHaveLength(26);
  });

  it('is 3 departments directly under one company', () => {
    const departments = sample.units.filter(({ level }) => level === 'Department');
    expect(departments.map(({ parent }) => parent)).toEqual(['CO', 'CO', 'CO']);
    expect(sample.units.filter(({ level }) => level === 'Company').map(({ id }) => id)).toEqual([
      'CO',
    ]);
    expect(sample.units).toHaveLength(4);
  });

  it('is 24 months of figures, November 2024 to October 2026', () => {
    const months = withActual('F1.1').map(({ period }) => formatPeriod(period));
    expect(months).toHaveLength(24);
    expect(months[0]).toBe('2024-11');
    expect(months[23]).toBe('2026-10');
  });

  it('is the 104 ISO weeks of those months for the weekly KPI', () => {
    const weeks = withActual('C1.1').map(({ period }) => formatPeriod(period));
    expect(weeks).toHaveLength(104);
    expect([weeks[0], weeks[103]]).toEqual(['2024-W45', '2026-W44']);
  });

  it('has no figure after October 2026, but targets to the end of the year', () => {
    for (const { id, frequency, direction } of sample.kpis.filter(
      (one) => one.frequency === 'Month',
    )) {
      const last = (rows: readonly Reading[]): string =>
        formatPeriod(rows[rows.length - 1]?.period ?? monthPeriod(1990, 1));
      expect([id, last(withActual(id))]).toEqual([id, id === 'L1.1' ? '2026-09' : '2026-10']);
      const scoredByTarget = direction !== 'none' && direction !== 'range';
      if (scoredByTarget)
        expect([id, frequency, last(readings(id))]).toEqual([id, 'Month', '2026-12']);
    }
  });
});

describe('the variety of the sample', () => {
  it.each([
    ['direction', DIRECTIONS],
    ['frequency', GRAINS],
    ['aggregation', AGGREGATIONS],
  ] as const)('has every %s', (field, all) => {
    expect(new Set(sample.kpis.map((one) => one[field]))).toEqual(new Set(all));
  });

  it('has every threshold kind', () => {
    expect(new Set(sample.kpis.map((one) => one.thresholds ?? 'ratio'))).toEqual(
      new Set(THRESHOLD_KINDS),
    );
  });

  it('has a baseline, a range, a target of zero and negative figures', () => {
    expect(kpi('L3.1').baseline).toBe(0.12);
    expect(kpi('SC2.1')).toMatchObject({ rangeLow: 30, rangeHigh: 40 });
    expect(readings('PR4.1').every(({ target }) => target === 0)).toBe(true);
    expect(readings('C3.1').every(({ target = 0 }) => target < 0)).toBe(true);
    expect(withActual('C3.1').every(({ actual = 0 }) => actual < 0)).toBe(true);
  });

  it('has a gap in the middle of a series', () => {
    const months = withActual('P1.1').map(({ period }) => formatPeriod(period));
    expect(months).toHaveLength(23);
    expect(months).not.toContain('2026-05');
    expect(months).toContain('2026-06');
  });

  it('has entered forecasts and year-to-date figures that are typed', () => {
    expect(readings('F1.1').flatMap(({ forecast }) => forecast ?? [])).toEqual([4900, 4450]);
    expect(withActual('L2.1').every(({ ytdActual }) => ytdActual !== undefined)).toBe(true);
  });

  it('has one override, with its reason', () => {
    const overrides = sample.readings.filter(({ override }) => override);
    expect(overrides.map((one) => [one.kpi, formatPeriod(one.period), one.override])).toEqual([
      ['C2.2', '2026-10', 'Amber'],
    ]);
    expect(overrides[0]?.overrideReason).toBeTruthy();
  });

  it('has exactly one action overdue on the day of the meeting', () => {
    const meeting = sample.setup.meetingDate ?? '';
    const overdue = sample.actions.filter(
      ({ status, due = meeting }) => status !== 'Done' && status !== 'Dropped' && due < meeting,
    );
    expect(overdue.map(({ id }) => id)).toEqual(['A3']);
  });

  it('has names with Vietnamese letters', () => {
    expect(sample.units.map(({ head }) => head)).toContain('Nguyễn Thị Hạnh');
  });
});

describe('the order of the sample', () => {
  it('links its company objectives only upwards, from learning towards money, and so without a cycle', () => {
    const rank = new Map(
      companyObjectives.map((one) => [one.id, ['F', 'C', 'P', 'L'].indexOf(one.perspective ?? '')]),
    );
    for (const { from, to } of sample.links) {
      expect([from, to, (rank.get(from) ?? -1) > (rank.get(to) ?? 9)]).toEqual([from, to, true]);
    }
  });

  it('leaves no company objective without a link, and says hypothesis, strength and lag of each', () => {
    const linked = new Set(sample.links.flatMap(({ from, to }) => [from, to]));
    expect(companyObjectives.filter(({ id }) => !linked.has(id))).toEqual([]);
    for (const link of sample.links) {
      expect(link.hypothesis).toBeTruthy();
      expect(link.strength).toBeTruthy();
      expect(link.lagPeriods).toBeGreaterThan(0);
    }
  });

  it('lets every department objective support one of the company', () => {
    const ids = companyObjectives.map(({ id }) => id);
    for (const one of sample.objectives.filter(({ unit }) => unit !== 'CO')) {
      expect(ids).toContain(one.contributesTo);
    }
  });

  it('measures every objective', () => {
    const measured = new Set(sample.kpis.map(({ objective }) => objective));
    expect(sample.objectives.filter(({ id }) => !measured.has(id))).toEqual([]);
  });

  it('gives parts whose shares add up to the whole', () => {
    const parts = sample.kpis.filter(({ partOf }) => partOf);
    expect(parts.map(({ partOf }) => partOf)).toEqual(['F2.1', 'F2.1', 'F2.1']);
    expect(parts.reduce((sum, { share = 0 }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it.each(['actual', 'target'] as const)(
    'gives parts whose %s adds up to the whole each month',
    (field) => {
      const parts = sample.kpis.filter(({ partOf }) => partOf === 'F2.1');
      readings('F2.1').forEach((whole, index) => {
        const sum = parts.reduce((total, { id }) => total + (readings(id)[index]?.[field] ?? 0), 0);
        expect([formatPeriod(whole.period), sum]).toEqual([
          formatPeriod(whole.period),
          whole[field] ?? 0,
        ]);
      });
    },
  );

  it('pairs every lagging KPI with a leading one', () => {
    for (const { pairedWith } of sample.kpis.filter(({ type }) => type === 'Lagging')) {
      expect(kpi(pairedWith ?? '').type).toBe('Leading');
    }
  });

  it('has no id and no period of a KPI twice', () => {
    const { perspectives, units, objectives, kpis, actions, initiatives } = sample;
    for (const rows of [perspectives, units, objectives, kpis, actions, initiatives]) {
      expect(duplicates(rows.map(({ id }) => id))).toEqual([]);
    }
    const keys = sample.readings.map((one) => `${one.kpi} ${formatPeriod(one.period)}`);
    expect(duplicates(keys)).toEqual([]);
  });

  it('reads each KPI in its own frequency', () => {
    for (const reading of sample.readings) {
      expect([reading.kpi, reading.period.grain]).toEqual([
        reading.kpi,
        kpi(reading.kpi).frequency,
      ]);
    }
  });

  it('refers only to what exists', () => {
    const ids = {
      perspectives: sample.perspectives.map(({ id }) => id),
      units: sample.units.map(({ id }) => id),
      objectives: sample.objectives.map(({ id }) => id),
      kpis: sample.kpis.map(({ id }) => id),
    };
    const missing = (known: readonly string[], used: readonly (string | undefined)[]): unknown =>
      used.filter((id) => id !== undefined && !known.includes(id));
    const { objectives, kpis, links, initiatives, actions, swot } = sample;
    expect(
      missing(
        ids.perspectives,
        objectives.map((one) => one.perspective),
      ),
    ).toEqual([]);
    expect(
      missing(
        ids.units,
        [...objectives, ...kpis, ...sample.reviews].map((one) => one.unit),
      ),
    ).toEqual([]);
    expect(
      missing(
        ids.units,
        sample.units.map((one) => one.parent),
      ),
    ).toEqual([]);
    expect(
      missing(ids.objectives, [
        ...kpis.map((one) => one.objective),
        ...links.flatMap((one) => [one.from, one.to]),
        ...initiatives.map((one) => one.objective),
        ...swot.map((one) => one.objective),
        ...sample.ignored.map((one) => one.object),
      ]),
    ).toEqual([]);
    expect(
      missing(ids.kpis, [
        ...kpis.flatMap((one) => [one.partOf, one.pairedWith]),
        ...[...sample.readings, ...sample.analyses, ...actions, ...initiatives].map(
          (one) => one.kpi,
        ),
        ...sample.kpiReviews.map((one) => one.kpi),
      ]),
    ).toEqual([]);
  });

  it('uses each theme of its strategy, and no other', () => {
    expect(new Set(companyObjectives.map(({ theme }) => theme))).toEqual(
      new Set(sample.setup.themes),
    );
  });

  it('gives the KPIs, objectives and perspectives of one parent weights of 100', () => {
    const sums = new Map<string, number>();
    const add = (parent: string, weight = 0): unknown =>
      sums.set(parent, (sums.get(parent) ?? 0) + weight);
    sample.perspectives.forEach((one) => add('scorecard', one.weight));
    sample.objectives.forEach((one) => add(`${one.unit} ${one.perspective}`, one.weight));
    sample.kpis.forEach((one) => add(one.objective ?? '', one.weight));
    for (const sum of sums) expect(sum).toEqual([sum[0], 100]);
  });

  it('is the same at every call', () => {
    expect(sampleScorecard()).toEqual(sample);
  });
});
