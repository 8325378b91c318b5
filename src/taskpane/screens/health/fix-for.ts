import type { FindingLine } from '../../../health/health-lines';
import { guardsFor, type GuardedCell } from '../../../health/guards-for';
import { changeKpi } from '../../../scorecard/edits/change-kpi';
import { makeSharesWhole } from '../../../scorecard/edits/make-shares-whole';
import { makeWeightsWhole } from '../../../scorecard/edits/make-weights-whole';
import { moveToInitiatives } from '../../../scorecard/edits/move-to-initiatives';
import type { Finding } from '../../../scorecard/health/finding';
import type { FixKind } from '../../../scorecard/health/fix-kind';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { Period } from '../../../scorecard/periods/period';
import type { Dictionary } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';
import type { TableProblem } from '../../../tables/read/problem-at';
import type { FormulaScan } from '../../../xlsx/formula-findings';
import type { Route } from '../../frame/route';
import { correctedCell } from './corrected-cell';
import { repairsFor, type RepairSurroundings, type ShownRepair } from './repair-for';

/** What a button beside a finding does. */
export type Fix =
  /** Another screen mends it. */
  | {
      readonly kind: 'go';
      readonly label: string;
      readonly route: Route;
      /** The period that is to be looked at there. */
      readonly period?: Period;
    }
  /** A change of the scorecard, shown before it is made. */
  | { readonly kind: 'change'; readonly label: string; readonly change: Change }
  /** The same, once somebody is chosen or named. */
  | { readonly kind: 'pair'; readonly label: string; readonly kpi: string }
  | { readonly kind: 'owner'; readonly label: string; readonly kpi: string }
  /** A repair of the tables; where there are several ways, one is chosen. */
  | { readonly kind: 'repair'; readonly label: string; readonly repairs: readonly ShownRepair[] }
  /** Formulas of cells. */
  | { readonly kind: 'guard'; readonly label: string; readonly cells: readonly GuardedCell[] };

export type Change = (scorecard: Scorecard) => Scorecard;

/** What a fix is made from. */
export interface FixSurroundings extends RepairSurroundings {
  readonly period: Period;
  readonly scan: FormulaScan;
  readonly fixes: Dictionary['findings']['fixes'];
}

/** How a finding is mended; undefined where looking at the cell is all that can be offered. */
export function fixFor(line: FindingLine, around: FixSurroundings): Fix | undefined {
  const { source } = line;
  const { fixes } = around;
  switch (source.kind) {
    case 'model':
      return ofModel(source.finding, around);
    case 'table':
      return ofTable(source.problem, around);
    case 'formula': {
      const cells = guardsFor(source.finding, around.scan);
      return cells.length === 0 ? undefined : { kind: 'guard', label: fixes.insertGuard, cells };
    }
  }
}

function ofTable(problem: TableProblem, around: FixSurroundings): Fix | undefined {
  const { fixes } = around.words;
  const corrected = correctedCell(problem, around.read.layout);
  if (corrected) {
    const label = fill(fixes.enter, { value: corrected.shown });
    return { kind: 'change', label, change: corrected.change };
  }
  const repairs = repairsFor(problem, around);
  const [first] = repairs;
  if (!first) return undefined;
  const label = repairs.length > 1 ? fixes.repairColumn : first.way.label;
  return { kind: 'repair', label, repairs };
}

function ofModel(finding: Finding, around: FixSurroundings): Fix | undefined {
  const { fix } = finding;
  if (fix === undefined) return undefined;
  const { fixes, words, period } = around;
  const { table, id } = finding.object;
  const label = fixes[fix];
  if (finding.kind === 'lowAboveHigh') {
    return { kind: 'change', label: words.fixes.swap, change: (now) => swapped(now, id) };
  }
  if (fix === 'makeWhole') {
    const whole = finding.data.id;
    const change: Change =
      finding.code === 'W2' && typeof whole === 'string'
        ? (now) => makeSharesWhole(now, whole, period)
        : (now) => makeWeightsWhole(now, { table, id }, period);
    return { kind: 'change', label, change };
  }
  if (fix === 'moveToInitiatives') {
    return { kind: 'change', label, change: (now) => moveToInitiatives(now, id, period) };
  }
  if (fix === 'nameOwner') return { kind: 'owner', label, kpi: id };
  if (fix === 'pair' && table === 'BSC_KPIs') return { kind: 'pair', label, kpi: id };
  return { kind: 'go', ...wayTo(finding, fix, around) };
}

function wayTo(
  { code, kind, data, object: { table, id } }: Finding,
  fix: FixKind,
  { fixes, words }: FixSurroundings,
): Omit<Extract<Fix, { kind: 'go' }>, 'kind'> {
  const label = fixes[fix];
  const kpi = table === 'BSC_KPIs' && id !== '' ? id : undefined;
  switch (fix) {
    case 'addFromLibrary':
      // The perspective that has most already needs no more.
      return {
        label,
        route: {
          screen: 'library',
          ...(kind !== 'perspectiveWithMost' && parentOf(table, id)),
        },
      };
    case 'pair':
      return {
        label: fixes.addFromLibrary,
        route: { screen: 'library', ...parentOf(table, id) },
      };
    case 'addObjective':
      return {
        label,
        route: {
          screen: 'objective-form',
          ...(table === 'BSC_Perspectives' && { perspective: id }),
          ...(typeof data.theme === 'string' && { theme: data.theme }),
        },
      };
    case 'enterValue':
      return { label, route: { screen: 'data', ...(kpi !== undefined && { kpi }) } };
    case 'openMap':
      return { label, route: { screen: 'strategy-map' } };
    case 'assign':
      return { label, route: { screen: 'cascade' } };
    case 'explainAndAct':
      if (code === 'R2') return { label: words.fixes.openActions, route: { screen: 'actions' } };
      if (code === 'R3') {
        return {
          label: words.fixes.openInitiative,
          route: { screen: 'initiative-form', id },
        };
      }
      return { label, route: { screen: 'explain-and-act', kpi: id } };
    case 'reviewKpis':
      return { label, route: { screen: 'kpi-review' } };
    case 'closeReview':
      return { label, route: { screen: 'close-period' }, ...periodIn(data) };
    default:
      return { label, route: { screen: 'kpi-form', ...(kpi !== undefined && { id: kpi }) } };
  }
}

function periodIn({ period }: Finding['data']): { readonly period?: Period } {
  return typeof period === 'object' && 'period' in period ? { period: period.period } : {};
}

function parentOf(table: string, id: string): { objective?: string; perspective?: string } {
  if (table === 'BSC_Objectives') return { objective: id };
  return table === 'BSC_Perspectives' ? { perspective: id } : {};
}

function swapped(scorecard: Scorecard, id: string): Scorecard {
  const kpi = scorecard.kpis.find((each) => each.id === id);
  if (!kpi) return scorecard;
  return changeKpi(scorecard, id, { rangeLow: kpi.rangeHigh, rangeHigh: kpi.rangeLow });
}
