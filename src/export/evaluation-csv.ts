import { statusWord } from '../look/status-word';
import { trendWord } from '../look/trend-word';
import type { Evaluation } from '../scorecard/evaluation/evaluation';
import type { KpiResult } from '../scorecard/evaluation/kpi-result';
import type { Scorecard } from '../scorecard/model/scorecard';
import { formatPeriod } from '../scorecard/periods/period-text';
import type { Dictionary, Language } from '../strings/dictionary';
import { csvText, type CsvLook, type CsvValue } from './csv-text';

interface Surroundings {
  readonly scorecard: Scorecard;
  readonly words: Dictionary['exporting'];
  readonly language: Language;
  readonly look: CsvLook;
}

/**
 * Every KPI of a period as a line of a .csv file, in the order of the KPIs table. Figures are those of the tables: a % is a
 * fraction, a score 1 on target. What is not known is blank, never 0.
 */
export function evaluationCsv(evaluation: Evaluation, surroundings: Surroundings): string {
  const { scorecard, words, look } = surroundings;
  const perspectives = new Map(scorecard.perspectives.map(({ id, name }) => [id, name]));
  const objectives = new Map(scorecard.objectives.map((objective) => [objective.id, objective]));
  const units = new Map(scorecard.units.map(({ id, name }) => [id, name]));
  const { columns } = words;
  const rows = evaluation.kpis.map((result): CsvValue[] => {
    const { kpi } = result;
    const objective = objectives.get(kpi.objective ?? '');
    const perspective = objective?.perspective;
    return [
      formatPeriod(evaluation.period),
      nameOf(units, kpi.unit),
      nameOf(perspectives, perspective),
      objective?.id ?? kpi.objective,
      objective?.name,
      kpi.id,
      kpi.name,
      kpi.owner,
      kpi.measureUnit,
      ...figuresOf(result, evaluation, surroundings),
    ];
  });
  return csvText([Object.values(columns), ...rows], look);
}

function nameOf(names: ReadonlyMap<string, string>, id: string | undefined): string | undefined {
  return id === undefined ? undefined : (names.get(id) ?? id);
}

function figuresOf(
  result: KpiResult,
  { settings }: Evaluation,
  { language }: Surroundings,
): CsvValue[] {
  const { yearToDate, fullYear } = result;
  const wordOf = (status: KpiResult['status'] | undefined) =>
    status && statusWord(status, language, settings.statusWords);
  return [
    formatPeriod(result.period),
    result.actual,
    result.target,
    result.variance,
    result.variancePercent,
    result.achievement,
    result.score,
    wordOf(result.status),
    result.trend && trendWord(result.trend, language),
    result.absoluteShare,
    yearToDate?.actual,
    yearToDate?.target,
    wordOf(yearToDate?.status),
    fullYear?.value,
    fullYear?.target,
    wordOf(fullYear?.status),
  ];
}
