import { kpiFromLibrary } from '../../../../library/kpi-from-library';
import { KPI_LIBRARY } from '../../../../library/kpi-library';
import { nextKpiId } from '../../../../scorecard/edits/next-kpi-id';
import { putFigures } from '../../../../scorecard/edits/put-figures';
import { putRow } from '../../../../scorecard/edits/put-row';
import type { SpreadTarget } from '../../../../scorecard/edits/spread-over-open';
import { targetPeriods } from '../../../../scorecard/edits/target-periods';
import { weightBeside } from '../../../../scorecard/edits/weight-beside';
import { withoutBlanks } from '../../../../scorecard/edits/without-blanks';
import { evaluationContext } from '../../../../scorecard/evaluation/evaluation-context';
import type { Kpi } from '../../../../scorecard/model/kpi';
import type { Scorecard } from '../../../../scorecard/model/scorecard';
import type { Period } from '../../../../scorecard/periods/period';
import type { Language } from '../../../../strings/dictionary';
import { fill } from '../../../../strings/fill';
import type { ScreenParameters } from '../../../frame/route';
import { firstDayOfUse } from './first-day-of-use';
import { siblingsOf } from './siblings-of';

/** What the form of a KPI holds. */
export interface KpiDraft {
  readonly kpi: Kpi;
  /** Of the chosen period. */
  readonly target: number | undefined;
  /** The later open periods of the year get the same target. */
  readonly isForLater: boolean;
  /** Targets for the open periods of the year, in place of the one above. */
  readonly spread: readonly SpreadTarget[] | undefined;
}

export interface Beginning {
  readonly period: Period;
  readonly unit: string | undefined;
  readonly language: Language;
  /** What a copy is called: "{name} (copy)". */
  readonly copyOf: string;
}

/** What the form holds at first; undefined for a KPI that is not there. */
export function draftOf(
  scorecard: Scorecard,
  parameters: ScreenParameters['kpi-form'],
  beginning: Beginning,
): KpiDraft | undefined {
  const { id } = parameters;
  if (id === undefined) {
    const kpi = newKpi(scorecard, parameters, beginning);
    return { kpi, target: undefined, isForLater: true, spread: undefined };
  }
  const kpi = scorecard.kpis.find((each) => each.id === id);
  if (!kpi) return undefined;
  const [first] = targetPeriods(scorecard, kpi, beginning.period).chosen;
  const { readings } = evaluationContext(scorecard);
  const target = first && readings.at(id, first)?.target;
  return { kpi, target, isForLater: false, spread: undefined };
}

function newKpi(
  scorecard: Scorecard,
  { objective, copyOf, library }: ScreenParameters['kpi-form'],
  { period, unit, language, copyOf: copyName }: Beginning,
): Kpi {
  const model = scorecard.kpis.find(({ id }) => id === copyOf);
  const belongsTo = objective ?? model?.objective;
  const id = nextKpiId(scorecard, belongsTo);
  const weight = weightBeside(siblingsOf(scorecard, belongsTo, id), undefined);
  const own = { weight, activeFrom: firstDayOfUse(scorecard, period) };
  if (model) {
    const name = fill(copyName, { name: model.name });
    return { ...model, ...own, id, name, activeTo: undefined, partOf: undefined, share: undefined };
  }
  const known = KPI_LIBRARY.find((each) => each.id === library);
  const { currency } = scorecard.setup;
  if (known) {
    return { ...kpiFromLibrary(known, { id, objective: belongsTo, language, currency }), ...own };
  }
  const unitOfOwn = belongsTo === undefined ? unit : undefined;
  return { id, name: '', objective: belongsTo, unit: unitOfOwn, direction: 'higher', ...own };
}

/** What a draft makes of a scorecard: the definition, and the targets that were set. */
export function withDraft(
  scorecard: Scorecard,
  draft: KpiDraft,
  opened: KpiDraft,
  period: Period,
): Scorecard {
  const kpi = withoutBlanks(draft.kpi);
  const defined = { ...scorecard, kpis: putRow(scorecard.kpis, kpi) };
  const targets = draft.spread ?? targetsOf(defined, draft, opened, period);
  return putFigures(
    defined,
    targets.map(({ period: at, target }) => ({ kpi: kpi.id, period: at, figures: { target } })),
  );
}

function targetsOf(
  scorecard: Scorecard,
  { kpi, target, isForLater }: KpiDraft,
  opened: KpiDraft,
  period: Period,
): readonly { readonly period: Period; readonly target: number | undefined }[] {
  const isChanged = target !== opened.target;
  const isSpreading = isForLater && target !== undefined && (isChanged || !opened.isForLater);
  const { chosen, closed, later } = targetPeriods(scorecard, kpi, period);
  const now = isChanged && closed === undefined ? chosen : [];
  return [...now, ...(isSpreading ? later : [])].map((at) => ({ period: at, target }));
}
