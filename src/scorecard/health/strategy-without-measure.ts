import { evidence, type Evidence } from './evidence';
import { finding, type Finding } from './finding';
import type { HealthContext } from './health-context';
import type { HealthRule } from './health-rule';
import { spacedWords } from './words-in';

/** M3: strategy without a measure: an objective without KPI, a theme or a whole strategy without objective. */
export const strategyWithoutMeasure: HealthRule = {
  code: 'M3',
  check: (context) => {
    const { objectives } = context.scorecard;
    const themes = context.scorecard.setup.themes ?? [];
    const unmeasured = objectivesWithoutKpi(context);
    const unused = themesWithoutObjective(context, themes);
    return {
      checked: objectives.length + themes.length,
      findings: [...unmeasured, ...unused, ...strategyInWordsOnly(context)],
      evidence: evidenceOf(
        { measured: objectives.length - unmeasured.length, objectives: objectives.length },
        { carried: themes.length - unused.length, themes: themes.length },
      ),
    };
  },
};

function objectivesWithoutKpi({ scorecard, kpisOf }: HealthContext): Finding[] {
  return scorecard.objectives
    .filter(({ id }) => !kpisOf.has(id))
    .map(({ id, name }) =>
      finding('objectiveWithoutKpi', { table: 'BSC_Objectives', id }, { name, id }),
    );
}

function themesWithoutObjective(
  { scorecard }: HealthContext,
  themes: readonly string[],
): Finding[] {
  const carried = new Set(scorecard.objectives.map(({ theme }) => spacedWords(theme ?? '')));
  return themes
    .filter((theme) => !carried.has(spacedWords(theme)))
    .map((theme) =>
      finding('themeWithoutObjective', { table: 'BSC_Setup', id: '', field: 'themes' }, { theme }),
    );
}

function strategyInWordsOnly({ scorecard }: HealthContext): Finding[] {
  const { setup, objectives } = scorecard;
  if (!setup.strategy || objectives.length > 0) return [];
  return [
    finding('strategyWithoutObjective', { table: 'BSC_Setup', id: '', field: 'strategy' }, {}),
  ];
}

function evidenceOf(
  objectives: { readonly measured: number; readonly objectives: number },
  themes: { readonly carried: number; readonly themes: number },
): Evidence {
  if (objectives.objectives === 0) return evidence('noObjectives', {});
  if (themes.themes === 0) return evidence('measuredObjectives', objectives);
  return evidence('measuredObjectivesAndThemes', { ...objectives, ...themes });
}
