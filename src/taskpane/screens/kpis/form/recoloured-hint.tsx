import { useMemo } from 'react';
import { recolouredPeriods } from '../../../../scorecard/edits/recoloured-periods';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { Hint } from '../../../parts/hint';
import type { KpiForm } from './use-kpi-form';

/** How many periods of the past a changed rule colours anew. */
export function RecolouredHint({ form }: { readonly form: KpiForm }) {
  const { kpiForm: words } = usePaneLook().texts;
  const { opened, draft, isNew, scorecard, period } = form;
  const was = opened.kpi;
  const is = draft.kpi;
  const found = useMemo(
    () =>
      isNew || was === is ? undefined : recolouredPeriods(scorecard, { was, is, before: period }),
    [isNew, was, is, scorecard, period],
  );
  if (!found || found.open.length + found.closed.length === 0) return null;
  const count = found.open.length;
  const isMonthly = [...found.open, ...found.closed].every(({ grain }) => grain === 'Month');
  const change = isMonthly ? words.recolouredMonths : words.recoloured;
  const changes = count === 0 ? [] : [fill(change, { count })];
  const keep =
    found.closed.length === 0 ? [] : [isMonthly ? words.closedKeep : words.closedPeriodsKeep];
  return <Hint kind="info">{[...changes, ...keep].join(' ')}</Hint>;
}
