import type { KpiDecision, ModifiedKpi } from '../../../scorecard/edits/apply-kpi-review';
import type { ReviewRow } from './review-rows';

/** What was typed about one KPI; a field is there once it was changed. */
export interface ReviewDraft {
  readonly decision?: KpiDecision['decision'];
  readonly reason: string;
  readonly target?: number | undefined;
  readonly definition: NonNullable<ModifiedKpi['definition']>;
  /** The fields in which something stands that is no number. */
  readonly notNumbers?: ReadonlySet<string> | undefined;
}

export const NO_DRAFT: ReviewDraft = { reason: '', definition: {} };

export type ReviewDrafts = ReadonlyMap<string, ReviewDraft>;

/** Why a decision cannot be written yet. */
export interface DraftFaults {
  readonly isReasonMissing: boolean;
  readonly isNothingModified: boolean;
  readonly isNumberWrong: boolean;
}

/** To keep a KPI needs no reason; to change or drop one does. */
export function faultsOf({
  decision,
  reason,
  target,
  definition,
  notNumbers,
}: ReviewDraft): DraftFaults {
  const isNumberWrong = decision === 'Modify' && (notNumbers?.size ?? 0) > 0;
  const isChange = decision === 'Modify' || decision === 'Eliminate';
  return {
    isReasonMissing: isChange && reason.trim() === '',
    isNothingModified:
      decision === 'Modify' &&
      !isNumberWrong &&
      target === undefined &&
      Object.keys(definition).length === 0,
    isNumberWrong,
  };
}

/** The decisions in the order of the rows; `changeOf` says in words what one of them changes. */
export function decisionsOf(
  rows: readonly ReviewRow[],
  drafts: ReviewDrafts,
  changeOf: (row: ReviewRow, draft: ReviewDraft) => string,
): readonly KpiDecision[] {
  return rows.flatMap((row): KpiDecision[] => {
    const draft = drafts.get(row.kpi.id);
    if (draft?.decision === undefined) return [];
    const { decision, target, definition } = draft;
    const reason = draft.reason.trim();
    const modified = { definition, ...(target !== undefined && { target }) };
    return [
      {
        kpi: row.kpi.id,
        decision,
        ...(reason !== '' && { reason }),
        ...(decision === 'Modify' && { modified, change: changeOf(row, draft) }),
      },
    ];
  });
}
