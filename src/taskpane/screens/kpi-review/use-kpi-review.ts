import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { applyKpiReview, type KpiSystemReview } from '../../../scorecard/edits/apply-kpi-review';
import type { KpiReview } from '../../../scorecard/model/kpi-review';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { fill } from '../../../strings/fill';
import { everyChange } from '../../../tables/change-log/every-change';
import { changedValueText } from '../../look/change-text';
import { usePaneLook } from '../../look/pane-look';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import {
  NO_DRAFT,
  decisionsOf,
  faultsOf,
  type ReviewDraft,
  type ReviewDrafts,
} from './review-draft';
import { reviewRows, type ReviewRow } from './review-rows';

export type Trigger = NonNullable<KpiReview['trigger']>;

/** A review of the KPI system while it is held: nothing of it is written before `write`. */
export function useKpiReview() {
  const { texts, language, separators } = usePaneLook();
  const words = texts.kpiSystem;
  const { read, period, today, unit, save, say } = useWorkspace();
  const [base] = useState(read.scorecard);
  const [drafts, setDrafts] = useState<ReviewDrafts>(new Map());
  const [trigger, setTrigger] = useState<Trigger>('Scheduled');
  const rows = useMemo(
    () => reviewRows({ scorecard: base, period, today, unit, language }),
    [base, period, today, unit, language],
  );
  const draftOf = (row: ReviewRow): ReviewDraft => drafts.get(row.kpi.id) ?? NO_DRAFT;
  const change = (row: ReviewRow, fields: Partial<ReviewDraft>): void => {
    setDrafts((now) => {
      const known = now.get(row.kpi.id) ?? NO_DRAFT;
      return new Map(now).set(row.kpi.id, { ...known, ...fields });
    });
  };
  const look = { scorecard: base, language, separators };
  /** The definition in words, such as “Green 95% → 97%”. */
  const changeOf = (row: ReviewRow, { target, definition }: ReviewDraft): string => {
    const kpi = { ...row.kpi, ...definition };
    const entries = everyChange({ ...base, kpis: [row.kpi] }, { ...base, kpis: [kpi] }).map(
      ({ table, id, field, old, new: now }) => ({ table, id, field, old, now }),
    );
    const id = row.kpi.id;
    const was = row.target === undefined ? undefined : String(row.target);
    if (target !== undefined) {
      entries.push({ table: 'BSC_KPIs', id, field: 'Target', old: was, now: String(target) });
    }
    return entries
      .map(({ old, now, ...entry }) => {
        const text = (value: string | undefined): string =>
          value === undefined ? words.blank : changedValueText(entry, value, look);
        return fill(words.change, { name: entry.field, before: text(old), after: text(now) });
      })
      .join('; ');
  };
  const decisions = decisionsOf(rows, drafts, changeOf);
  const review: KpiSystemReview = { date: today, trigger, period, decisions };
  const apply = (scorecard: Scorecard): Scorecard => applyKpiReview(scorecard, review);
  const isComplete = rows.every((row) => {
    const { isReasonMissing, isNothingModified, isNumberWrong } = faultsOf(draftOf(row));
    return !isReasonMissing && !isNothingModified && !isNumberWrong;
  });
  const write = async (): Promise<boolean> => {
    const count = decisions.length;
    if (!isComplete) say({ intent: 'warning', text: words.incomplete });
    if (count === 0 || !isComplete) return false;
    const isWritten = await save({
      base,
      change: apply,
      said: fill(words.written, { count }),
      reason: fill(words.savedReason, { trigger: words.triggers[trigger] }),
    });
    // At once: a review that is left in the same breath must not ask whether to save.
    if (isWritten) {
      flushSync(() => {
        // What was decided about another unit waits until that unit is looked at again.
        const written = new Set(decisions.map(({ kpi }) => kpi));
        setDrafts((now) => new Map([...now].filter(([id]) => !written.has(id))));
      });
    }
    return isWritten;
  };
  useUnsaved(decisions.length > 0, write);
  /** What is not decided yet is decided as suggested, with the reason of the suggestion. */
  const takeSuggestions = (): void => {
    setDrafts((now) => {
      const all = new Map(now);
      for (const { kpi, suggestion, why } of rows) {
        const known = all.get(kpi.id);
        if (known?.decision !== undefined) continue;
        all.set(kpi.id, { ...NO_DRAFT, ...known, decision: suggestion.decision, reason: why });
      }
      return all;
    });
  };
  return {
    base,
    rows,
    draftOf,
    change,
    trigger,
    setTrigger,
    decisions,
    apply,
    isComplete,
    write,
    takeSuggestions,
  };
}
