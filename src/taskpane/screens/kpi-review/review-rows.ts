import { kpiSuggestions, type KpiSuggestion } from '../../../review/facts/kpi-suggestions';
import { evidenceOf } from '../../../review/sheets/kpi-review/evidence';
import { reviewSubject } from '../../../review/subject/review-subject';
import { unitTree, type UnitNode } from '../../../scorecard/cascade/unit-tree';
import { checkHealth } from '../../../scorecard/health/check-health';
import type { Kpi } from '../../../scorecard/model/kpi';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { Unit } from '../../../scorecard/model/unit';
import type { Period } from '../../../scorecard/periods/period';
import type { Language } from '../../../strings/dictionary';
import { textsIn } from '../../../strings/texts';

/** What is known of one KPI when it is decided whether to keep it. */
export interface ReviewRow {
  readonly kpi: Kpi;
  readonly suggestion: KpiSuggestion;
  /** Why that is suggested, with its figures. */
  readonly why: string;
  /** Of the reviewed period. */
  readonly target: number | undefined;
  /** Absent for a KPI of the company. */
  readonly unit: string | undefined;
  readonly isDiscussed: boolean;
  readonly isLinked: boolean;
}

interface Looked {
  readonly scorecard: Scorecard;
  readonly period: Period;
  readonly today: string;
  /** The chosen unit; absent for the whole scorecard. */
  readonly unit: string | undefined;
  readonly language: Language;
}

/** Every KPI in use of the chosen unit and the units below it, each unit's beside each other. */
export function reviewRows(looked: Looked): readonly ReviewRow[] {
  const { scorecard, period, today, unit } = looked;
  const never = new Set(
    checkHealth(scorecard, period, today)
      .findings.filter(({ code }) => code === 'R6')
      .map(({ object }) => object.id),
  );
  const linked = new Set(scorecard.links.flatMap(({ from, to }) => [from, to]));
  const seen = new Set<string>();
  return unitsFrom(unitTree(scorecard.units), unit).flatMap((each) =>
    suggestionsOf(looked, each).flatMap(({ suggestion, why }): ReviewRow[] => {
      const { kpi, target } = suggestion.row.result;
      if (seen.has(kpi.id)) return [];
      seen.add(kpi.id);
      return [
        {
          kpi,
          suggestion,
          why,
          target,
          unit: each?.name,
          isDiscussed: !never.has(kpi.id),
          isLinked: kpi.objective !== undefined && linked.has(kpi.objective),
        },
      ];
    }),
  );
}

function suggestionsOf({ scorecard, period, language }: Looked, unit: Unit | undefined) {
  const found = reviewSubject(scorecard, period, unit ? { unit } : {});
  const texts = textsIn(language);
  const subject = { ...found, language, texts, words: texts.review };
  return kpiSuggestions(subject).map((suggestion) => ({
    suggestion,
    why: evidenceOf(suggestion, subject),
  }));
}

/** The chosen unit with those below it; the company as a whole stands for the top. */
function unitsFrom(top: UnitNode, chosen: string | undefined): readonly (Unit | undefined)[] {
  if (chosen === undefined || top.unit?.id === chosen) return [undefined, ...below(top)];
  const node = nodeOf(top, chosen);
  return node ? [node.unit, ...below(node)] : [undefined, ...below(top)];
}

function below({ children }: UnitNode): Unit[] {
  return children.flatMap((node) => [...(node.unit ? [node.unit] : []), ...below(node)]);
}

function nodeOf(node: UnitNode, id: string): UnitNode | undefined {
  if (node.unit?.id === id) return node;
  for (const child of node.children) {
    const found = nodeOf(child, id);
    if (found) return found;
  }
  return undefined;
}
