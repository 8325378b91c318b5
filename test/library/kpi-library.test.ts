import { FUNCTION_GROUPS } from '../../src/library/function-group';
import { KPI_LIBRARY } from '../../src/library/kpi-library';
import {
  LIBRARY_UNITS,
  STANDARD_PERSPECTIVES,
  type LibraryKpi,
} from '../../src/library/library-kpi';
import { NAMED_KPIS } from './named-kpis';

const byId = new Map(KPI_LIBRARY.map((kpi) => [kpi.id, kpi]));

function kpi(id: string): LibraryKpi {
  const found = byId.get(id);
  if (!found) throw new Error(`The library has no ${id}`);
  return found;
}

function words(text: string): string[] {
  return text
    .toLowerCase()
    .replace('<', 'below')
    .split(/[^\p{L}\p{N}&%≥→<+-]+/u)
    .filter(Boolean);
}

describe('the KPI library', () => {
  it('has 80 KPIs, each named once in the list it must cover', () => {
    expect(KPI_LIBRARY).toHaveLength(80);
    expect(NAMED_KPIS.map(([, id]) => id).sort()).toEqual([...byId.keys()].sort());
  });

  it.each(NAMED_KPIS)('has "%s"', (named, id) => {
    const entry = kpi(id);
    const said = words(
      [entry.name.en, ...entry.synonyms, entry.exampleTarget?.text.en ?? '', entry.type].join(' '),
    );
    for (const word of words(named)) expect(said).toContain(word);
  });

  it('gives every KPI an id of its own in lower-case words', () => {
    expect(byId.size).toBe(KPI_LIBRARY.length);
    for (const { id } of KPI_LIBRARY) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('gives no two KPIs the same name', () => {
    expect(new Set(KPI_LIBRARY.map(({ name }) => name.en)).size).toBe(KPI_LIBRARY.length);
    expect(new Set(KPI_LIBRARY.map(({ name }) => name.vi)).size).toBe(KPI_LIBRARY.length);
  });

  it.each(KPI_LIBRARY.map((entry) => [entry.id, entry] as const))(
    'says everything about %s in both languages',
    (_, entry) => {
      const texts = [entry.name, entry.formula, entry.exampleTarget?.text, entry.note];
      for (const text of texts.filter((one) => one !== undefined)) {
        expect(text.en.trim()).not.toBe('');
        expect(text.vi.trim()).not.toBe('');
        expect(text.vi).not.toBe(text.en);
      }
      expect(entry.synonyms.length).toBeGreaterThan(0);
      expect(FUNCTION_GROUPS).toContain(entry.group);
      expect(STANDARD_PERSPECTIVES).toContain(entry.perspective);
      expect(LIBRARY_UNITS).toContain(entry.measureUnit);
    },
  );

  it('covers every perspective and every function group', () => {
    expect(new Set(KPI_LIBRARY.map(({ perspective }) => perspective)).size).toBe(4);
    expect(new Set(KPI_LIBRARY.map(({ group }) => group)).size).toBe(7);
  });
});

describe('the suggestions of the library', () => {
  it('measure only percentages in points, the NPS apart', () => {
    const inPoints = KPI_LIBRARY.filter((entry) => entry.thresholds === 'points');
    expect(inPoints.filter((entry) => entry.measureUnit !== '%').map(({ id }) => id)).toEqual([
      'net-promoter-score',
    ]);
  });

  it('measure a percentage with a level of 20 % or more as its target in points, a small rate as a share', () => {
    for (const entry of KPI_LIBRARY.filter(({ measureUnit }) => measureUnit === '%')) {
      const target = entry.exampleTarget;
      if (!target || target.relativeTo) continue;
      expect([entry.id, entry.thresholds]).toEqual([
        entry.id,
        target.value >= 0.2 ? 'points' : 'ratio',
      ]);
    }
  });

  it('ask to stay below a target only where lower is better', () => {
    for (const entry of KPI_LIBRARY.filter(({ exampleTarget }) => exampleTarget)) {
      expect([entry.id, entry.direction]).toEqual([
        entry.id,
        entry.exampleTarget?.operator === '<' ? 'lower' : 'higher',
      ]);
    }
  });

  it('let costs, rates of failure and waiting times be better when lower', () => {
    const lower = /cost|defect|error|cancellation|turnover|time$/i;
    const exceptions = ['on-time-delivery', 'research-and-development-costs'];
    for (const entry of KPI_LIBRARY.filter(({ name }) => lower.test(name.en))) {
      if (!exceptions.includes(entry.id))
        expect([entry.id, entry.direction]).toEqual([entry.id, 'lower']);
    }
  });

  it('never add up a percentage or an index over periods', () => {
    for (const entry of KPI_LIBRARY.filter(({ measureUnit }) =>
      ['%', 'index'].includes(measureUnit),
    )) {
      expect([entry.id, entry.aggregation]).not.toEqual([entry.id, 'sum']);
    }
  });

  it('keep the example targets as figures', () => {
    expect(kpi('net-promoter-score').exampleTarget).toMatchObject({ value: 50, due: 'Q4' });
    expect(kpi('conversion-rate').exampleTarget).toMatchObject({ value: 0.08, baseline: 0.05 });
    expect(kpi('annual-revenue').exampleTarget).toMatchObject({
      value: 0.1,
      relativeTo: 'prior year',
    });
    expect(kpi('sales-revenue-on-last-year').exampleTarget).toMatchObject({
      value: 0.1,
      relativeTo: 'same period last year',
    });
    expect(kpi('sales-revenue-of-the-year').exampleTarget).toMatchObject({ value: 0.2 });
    expect(kpi('number-of-new-customers').exampleTarget).toMatchObject({ value: 0.15 });
    expect(kpi('labour-productivity').exampleTarget).toMatchObject({ value: 0.15 });
    expect(kpi('defect-rate').exampleTarget).toMatchObject({ operator: '<', value: 0.01 });
    expect(kpi('employee-turnover-rate').exampleTarget).toMatchObject({
      operator: '<',
      value: 0.1,
    });
    expect(kpi('number-of-new-products').exampleTarget).toMatchObject({ operator: '≥', value: 3 });
  });

  it('warn of likes as the one vanity measure, and watch the market without a score', () => {
    expect(KPI_LIBRARY.filter(({ vanity }) => vanity).map(({ id }) => id)).toEqual([
      'social-media-likes',
    ]);
    expect(kpi('social-media-likes').note).toBeDefined();
    expect(kpi('market-trends')).toMatchObject({
      direction: 'none',
      type: 'Leading',
      group: 'External',
    });
  });
});
