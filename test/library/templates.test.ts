import { scorecardFromTemplate } from '../../src/library/templates/scorecard-from-template';
import { INDUSTRIES } from '../../src/library/templates/template';
import { TEMPLATES } from '../../src/library/templates/templates';
import { readTables } from '../../src/tables/read-tables';
import { writeTables } from '../../src/tables/write-tables';

describe('the templates', () => {
  it('are one for each industry', () => {
    expect(TEMPLATES.map(({ industry }) => industry)).toEqual(INDUSTRIES);
  });

  describe.each(TEMPLATES.map((template) => [template.industry, template] as const))(
    'of %s',
    (_, template) => {
      it.each(['en', 'vi'] as const)('is a scorecard without a problem in %s', (language) => {
        const scorecard = scorecardFromTemplate(template, language, 'EUR');
        const { problems, scorecard: read } = readTables(writeTables(scorecard));
        expect(problems).toEqual([]);
        expect(read).toEqual(scorecard);
      });

      it('measures every objective by one to three KPIs with names of their own', () => {
        const { objectives, kpis } = scorecardFromTemplate(template, 'en');
        for (const { id } of objectives) {
          const count = kpis.filter(({ objective }) => objective === id).length;
          expect([1, 2, 3]).toContain(count);
        }
        expect(new Set(kpis.map(({ name }) => name)).size).toBe(kpis.length);
      });

      it('has leading and lagging KPIs, and no perspective without an objective', () => {
        const { perspectives, objectives, kpis } = scorecardFromTemplate(template, 'en');
        expect(new Set(kpis.map(({ type }) => type))).toEqual(new Set(['Leading', 'Lagging']));
        for (const { id } of perspectives) {
          expect(objectives.some(({ perspective }) => perspective === id)).toBe(true);
        }
      });

      it('links every objective, from the bottom of its map upwards', () => {
        const { objectives, links, perspectives } = scorecardFromTemplate(template, 'en');
        const height = new Map(perspectives.map(({ id }, index) => [id, index]));
        const heightOf = (id: string) => height.get(id.slice(0, 1)) ?? -1;
        for (const { from, to } of links) {
          expect(objectives.some(({ id }) => id === to)).toBe(true);
          expect(heightOf(from)).toBeGreaterThanOrEqual(heightOf(to));
        }
        const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
        const alone = objectives.filter(({ id }) => !linked.has(id)).map(({ id }) => id);
        expect(alone).toEqual([]);
      });
    },
  );
});
