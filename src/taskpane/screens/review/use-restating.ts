import { useMemo, useState } from 'react';
import { putFigures } from '../../../scorecard/edits/put-figures';
import { entriesDue, type Entry } from '../../../scorecard/entry/entry';
import { evaluationContext } from '../../../scorecard/evaluation/evaluation-context';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { Period } from '../../../scorecard/periods/period';
import { useWorkspace } from '../../workspace/workspace';

/** What was typed for one reading; a field that is there but undefined is cleared. */
export interface RestatedFigures {
  readonly actual?: number | undefined;
  readonly target?: number | undefined;
}

/** Figures of a closed period as they are typed, of as many KPIs as somebody wants. */
export interface Restating {
  /** As the screen was opened with it, or as it was saved last. */
  readonly base: Scorecard;
  readonly period: Period;
  readonly entries: readonly Entry[];
  readonly figuresOf: (entry: Entry) => RestatedFigures;
  readonly put: (entry: Entry, figures: RestatedFigures) => void;
  readonly change: (scorecard: Scorecard) => Scorecard;
  readonly isDirty: boolean;
  /** Takes what is there as saved. */
  readonly settle: () => void;
}

export function useRestating(): Restating {
  const { read, period: shown } = useWorkspace();
  const [base, setBase] = useState(read.scorecard);
  const [typed, setTyped] = useState<ReadonlyMap<string, RestatedFigures>>(new Map());
  const [held, hold] = useState<Period>();
  // What is typed belongs to the period in which it was begun, whichever is looked at meanwhile.
  const period = held ?? shown;
  const entries = useMemo(() => entriesDue(period, evaluationContext(base)), [base, period]);
  const change = (scorecard: Scorecard): Scorecard =>
    putFigures(
      scorecard,
      entries.flatMap((entry) => {
        const figures = typed.get(entryKey(entry));
        return figures ? [{ kpi: entry.kpi.id, period: entry.period, figures }] : [];
      }),
    );
  return {
    base,
    period,
    entries,
    figuresOf: (entry) => typed.get(entryKey(entry)) ?? {},
    put: (entry, figures) => {
      hold(period);
      setTyped((now) => new Map(now).set(entryKey(entry), figures));
    },
    change,
    isDirty: typed.size > 0,
    settle: () => {
      setBase(change(base));
      setTyped(new Map());
      hold(undefined);
    },
  };
}

/** A KPI that is read more often than the scorecard has several readings in a period. */
export function entryKey({ kpi, period }: Entry): string {
  return `${kpi.id} ${period.grain}${period.ordinal}`;
}
