import type { CellAround } from '../../../excel/inserting/cell-around';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { faultSentence } from '../../outcome-sentence';
import { useWorkspace } from '../../workspace/workspace';

/** Writes a formula into the cell, after asking where something stands in it already, and says so. */
export function useInsert({ sheet, address, content }: CellAround) {
  const { texts } = usePaneLook();
  const words = texts.sheets;
  const { workbook, ask, say } = useWorkspace();
  return async (formula: string, rows: number): Promise<void> => {
    const question = {
      title: fill(words.replaceAsk, { address }),
      text: fill(words.replaceText, { content }),
      verb: words.replace,
      isDestructive: true,
    };
    if (content !== '' && !(await ask(question))) return;
    const written = await workbook.insertFormula({ sheet, address, formula, rows });
    if (written.ok) say({ intent: 'success', text: fill(words.inserted, { address }) });
    else say({ intent: 'warning', text: faultSentence(written.fault, texts.states) });
  };
}
