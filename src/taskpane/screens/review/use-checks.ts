import { useMemo } from 'react';
import { closingGaps } from '../../../scorecard/edits/closing-gaps';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { useHealthCounts } from '../../workspace/use-health-counts';
import { useWorkspace } from '../../workspace/workspace';
import { openActions } from '../overview/open-actions';
import type { Check } from './check-row';

/** What should be done before the review of the period, each with the way there. */
export function useChecks(): readonly Check[] {
  const words = usePaneLook().texts.monthlyReview;
  const { facts, period, today, go } = useWorkspace();
  const { scorecard } = facts.context;
  const health = useHealthCounts();
  const gaps = useMemo(() => closingGaps(scorecard, period), [scorecard, period]);
  const open = useMemo(() => openActions(scorecard.actions, today), [scorecard, today]);
  const late = open.filter(({ daysLate = 0 }) => daysLate > 0).length;
  const [first] = gaps.unexplained;
  const missing = gaps.missing.length;
  const explained = gaps.toExplain - gaps.unexplained.length;
  return [
    {
      key: 'data',
      title: words.dataComplete,
      isReady: missing === 0,
      text:
        missing === 0
          ? fill(words.allEntered, { total: gaps.due })
          : fill(words.dataText, {
              done: Math.max(0, gaps.due - missing),
              total: gaps.due,
              missing,
            }),
      label: words.enter,
      open: () => {
        go({ screen: 'data' });
      },
    },
    {
      key: 'health',
      title: words.healthTitle,
      isReady: health?.Error === 0,
      text: health
        ? fill(words.healthText, { errors: health.Error, warnings: health.Warning })
        : words.healthWait,
      label: words.show,
      open: () => {
        go({ screen: 'health' });
      },
    },
    {
      key: 'explained',
      title: words.explained,
      isReady: gaps.unexplained.length === 0,
      text:
        gaps.toExplain === 0
          ? words.noneToExplain
          : fill(words.explainedText, { done: explained, total: gaps.toExplain }),
      label: first ? words.explain : words.show,
      open: () => {
        go(first ? { screen: 'explain-and-act', kpi: first.kpi.id } : { screen: 'actions' });
      },
    },
    {
      key: 'actions',
      title: words.carried,
      isReady: late === 0,
      text:
        open.length === 0
          ? words.carriedNone
          : fill(words.carriedText, { open: open.length, late }),
      label: words.show,
      open: () => {
        go({ screen: 'carry-over' });
      },
    },
  ];
}
