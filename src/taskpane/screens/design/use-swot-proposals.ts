import { useMemo } from 'react';
import { swotProposals, type SwotProposal } from '../../../scorecard/health/swot-proposals';
import type { Kpi } from '../../../scorecard/model/kpi';
import type { SwotEntry } from '../../../scorecard/model/swot-entry';
import { fill } from '../../../strings/fill';
import type { Dictionary } from '../../../strings/dictionary';
import { usePaneLook } from '../../look/pane-look';
import { usePreferences } from '../../preferences/use-preferences';
import { useWorkspace } from '../../workspace/workspace';
import { countPeriods } from '../overview/count-periods';

/** A proposal in words. */
export interface Statement {
  readonly key: string;
  readonly proposal: Pick<SwotEntry, 'kind' | 'statement' | 'objective'>;
}

/** What is proposed of the unit and period that are looked at, and how to get rid of it. */
export function useSwotProposals() {
  const { texts } = usePaneLook();
  const words = texts.design;
  const { read, facts, say } = useWorkspace();
  const [{ unwantedProposals }, prefer] = usePreferences();
  const { swot, setup } = read.scorecard;
  const { now, context } = facts;
  const proposals = useMemo(() => {
    const keyOf = (kind: SwotEntry['kind'], { id }: Kpi): string =>
      `${setup.company ?? ''}|${kind}|${id}`;
    const isKnown = (kind: SwotEntry['kind'], kpi: Kpi): boolean =>
      unwantedProposals.includes(keyOf(kind, kpi)) ||
      swot.some((entry) => entry.kind === kind && entry.statement.includes(kpi.name));
    return swotProposals(now.kpis, context, isKnown).map((proposal): Statement => ({
      key: keyOf(proposal.kind, proposal.kpi),
      proposal: {
        kind: proposal.kind,
        statement: statementOf(proposal, texts),
        objective: proposal.kpi.objective,
      },
    }));
  }, [now, context, swot, setup.company, unwantedProposals, texts]);
  const dismiss = (key: string): void => {
    prefer({ unwantedProposals: [...unwantedProposals, key] });
    const again = (): void => {
      prefer({ unwantedProposals: unwantedProposals.filter((each) => each !== key) });
    };
    say({
      intent: 'info',
      text: words.swotDismissed,
      actions: [{ label: words.swotAgain, run: again }],
    });
  };
  return { proposals, dismiss };
}

function statementOf(
  { kind, kpi, periods, grain, isLonger }: SwotProposal,
  { design: words, kpiDetail }: Dictionary['pane'],
): string {
  const counted = countPeriods(periods, grain, kpiDetail);
  return fill(kind === 'Strength' ? words.swotGreen : words.swotRed, {
    name: kpi.name,
    periods: isLonger ? fill(words.swotLonger, { periods: counted }) : counted,
  });
}
