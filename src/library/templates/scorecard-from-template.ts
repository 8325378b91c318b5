import type { Kpi } from '../../scorecard/model/kpi';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { emptyScorecard } from '../empty-scorecard';
import { kpiFromLibrary } from '../kpi-from-library';
import { KPI_LIBRARY } from '../kpi-library';
import type { LibraryKpi } from '../library-kpi';
import type { TwoLanguages } from '../two-languages';
import type { Template, TemplateKpi, TemplateObjective } from './template';

/**
 * A scorecard with the perspectives, objectives, links and KPIs of a template, in one language. Targets, owners and actuals
 * are the user's own: none is invented.
 *
 * @param currency of what is counted in money, such as EUR; absent when it is not known yet
 */
export function scorecardFromTemplate(
  template: Template,
  language: keyof TwoLanguages,
  currency?: string,
): Scorecard {
  const empty = emptyScorecard(language);
  const { objectives, perspectives, renamed } = template;
  return {
    ...empty,
    setup: currency === undefined ? empty.setup : { ...empty.setup, currency },
    perspectives: perspectives.flatMap((id) => {
      const usual = empty.perspectives.find((row) => row.id === id);
      const other = renamed?.[id];
      if (!usual) return [];
      return other
        ? { ...usual, name: other.name[language], question: other.question[language] }
        : usual;
    }),
    objectives: objectives.map(({ id, name }) => ({
      id,
      name: name[language],
      perspective: id.slice(0, 1),
    })),
    links: objectives.flatMap(({ id, helps = [] }) =>
      helps.map(({ to, because }) => ({ from: id, to, hypothesis: because[language] })),
    ),
    kpis: objectives.flatMap((objective) => kpisOf(objective, language, currency)),
  };
}

function kpisOf(
  { id: objective, kpis }: TemplateObjective,
  language: keyof TwoLanguages,
  currency: string | undefined,
): readonly Kpi[] {
  return kpis.map((kpi, index) => {
    const id = `${objective}.${index + 1}`;
    const { function: group, ...own } = kpiFromLibrary(definitionOf(kpi), {
      ...{ id, objective, language, currency },
    });
    // Who owns a KPI of an industry is not known here.
    return typeof kpi === 'string' ? { ...own, function: group } : own;
  });
}

const NO_GROUP = { id: '', group: 'Production & Operations', synonyms: [] } as const;

function definitionOf(kpi: TemplateKpi): LibraryKpi {
  if (typeof kpi !== 'string') {
    return { ...NO_GROUP, perspective: 'Internal processes', frequency: 'Month', ...kpi };
  }
  const found = KPI_LIBRARY.find(({ id }) => id === kpi);
  if (!found) throw new Error(`A template names a KPI that the library has not: ${kpi}.`);
  return found;
}
