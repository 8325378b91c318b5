import { useCallback } from 'react';
import type { OpenWorkbook } from '../../excel/open-workbook';
import type { WorkbookRead } from '../../excel/read-workbook';
import type { SheetPlace, Shown } from '../../excel/show-cell';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import { faultSentence, outcomeSentence } from '../outcome-sentence';
import { kpiAt } from '../workspace/kpi-at';
import type { Message } from '../workspace/message';

interface Surroundings {
  readonly workbook: OpenWorkbook;
  readonly read: WorkbookRead;
  readonly say: (message: Message) => void;
}

/** Selects cells in Excel, and says so when Excel cannot, or when their row is hidden; a filter of ours can be cleared. */
export function useShow({ workbook, read, say }: Surroundings): (place: SheetPlace) => void {
  const { states, conditions: texts } = usePaneLook().texts;
  return useCallback(
    (place) => {
      const clear = async (name: string): Promise<void> => {
        const outcome = await workbook.repair({ kind: 'clear filter', name });
        const refusal = outcomeSentence(outcome, states);
        if (refusal !== undefined) say({ intent: 'warning', text: refusal });
      };
      const sayWhere = ({ sheet, address }: SheetPlace): string => {
        const id = kpiAt(place, read);
        const name = read.scorecard.kpis.find((kpi) => kpi.id === id)?.name;
        const cell = `${sheet}!${address}`;
        return name === undefined
          ? fill(texts.selected, { cell })
          : fill(texts.selectedNamed, { name, cell });
      };
      const sayHidden = ({ filteredTable }: Shown): void => {
        const row = /\d+/.exec(place.address)?.[0] ?? '';
        const text = fill(filteredTable === undefined ? texts.hidden : texts.filtered, { row });
        const ours = read.grids.find(({ name }) => name === filteredTable)?.name;
        if (ours === undefined) say({ intent: 'info', text });
        else {
          const actions = [{ label: texts.clearFilter, run: () => void clear(ours) }];
          say({ intent: 'info', text, actions });
        }
      };
      void workbook.show(place).then((shown) => {
        if (!shown.ok) say({ intent: 'warning', text: faultSentence(shown.fault, states) });
        else if (shown.value.isHidden) sayHidden(shown.value);
        else say({ intent: 'info', text: sayWhere(place), isHeardOnly: true });
      });
    },
    [workbook, read, say, states, texts],
  );
}
