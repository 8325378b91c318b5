import { useCallback } from 'react';
import type { CardRequest } from '../../excel/sheets/card-request';
import type { OpenWorkbook } from '../../excel/open-workbook';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import { outcomeSentence } from '../outcome-sentence';
import type { Message } from '../workspace/message';

interface Surroundings extends Omit<CardRequest, 'language'> {
  readonly workbook: OpenWorkbook;
  /** Names of the workbook, which tell what sheets it has. */
  readonly names: readonly string[];
  readonly refresh: () => Promise<void>;
  readonly say: (message: Message) => void;
}

/** Reads the tables again, draws the generated sheets that there are, and says so. */
export function useRedraw({
  workbook,
  names,
  refresh,
  period,
  unit,
  periods,
  say,
}: Surroundings): () => Promise<void> {
  const { texts, language } = usePaneLook();
  return useCallback(async () => {
    await refresh();
    const request = { language, period, unit, periods };
    const { drawn, outcome } = await workbook.refreshSheets(request, names);
    const refusal = outcomeSentence(outcome, texts.states);
    if (refusal !== undefined) {
      say({ intent: 'warning', text: refusal });
      return;
    }
    const { refreshed, refreshedOne } = texts.sheets;
    const several = fill(refreshed, { count: drawn });
    const said = drawn === 0 ? texts.states.readAgainDone : drawn === 1 ? refreshedOne : several;
    say({ intent: 'success', text: said });
  }, [workbook, names, refresh, language, period, unit, periods, texts, say]);
}
