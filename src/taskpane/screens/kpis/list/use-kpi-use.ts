import { periodLabel } from '../../../../look/period-label';
import { changeKpi } from '../../../../scorecard/edits/change-kpi';
import { retiredFrom } from '../../../../scorecard/edits/retired-from';
import { settingsOf } from '../../../../scorecard/evaluation/settings';
import type { Kpi } from '../../../../scorecard/model/kpi';
import { shift } from '../../../../scorecard/periods/period';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { useShowObject } from '../../../workspace/use-show-object';
import { useWorkspace } from '../../../workspace/workspace';

/** Takes a KPI out of use after the chosen period, or into use again, and finds its row. Its history always stays. */
export function useKpiUse(kpi: Kpi) {
  const { texts, language } = usePaneLook();
  const words = texts.kpis;
  const { read, period, ask, save } = useWorkspace();
  const showObject = useShowObject();
  const { id, name } = kpi;
  const retire = async (): Promise<void> => {
    const { readings, setup } = read.scorecard;
    const from = shift(period, 1);
    const isMeant = await ask({
      title: fill(words.retireTitle, { name }),
      text: fill(words.retireText, {
        period: periodLabel(from, language),
        count: readings.filter((reading) => reading.kpi === id).length,
      }),
      verb: words.retireVerb,
    });
    if (!isMeant) return;
    const activeTo = retiredFrom(kpi, from, settingsOf(setup).calendar);
    await save({
      change: (scorecard) => changeKpi(scorecard, id, { activeTo }),
      said: fill(words.retiredSaid, { name }),
    });
  };
  const useAgain = async (): Promise<void> => {
    await save({
      change: (scorecard) => changeKpi(scorecard, id, { activeTo: undefined }),
      said: fill(words.usedAgain, { name }),
    });
  };
  const showRow = (): void => {
    showObject({ table: 'BSC_KPIs', id, field: 'name' });
  };
  return { retire, useAgain, showRow };
}
