import { useCallback } from 'react';
import type { ListSheet } from '../../excel/lists/list-sheet';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import { faultSentence } from '../outcome-sentence';
import { useWorkspace } from './workspace';

/** What is asked before a list is put on a sheet. */
export interface ListQuestion {
  readonly title: string;
  readonly verb: string;
}

/** Asks, because Excel cannot undo sheets, then puts a list on its sheet and says what became of it. */
export function usePutList(): (list: ListSheet, question: ListQuestion) => Promise<void> {
  const { states, lists } = usePaneLook().texts;
  const { workbook, ask, work, say } = useWorkspace();
  return useCallback(
    async (list, question) => {
      const text = fill(lists.text, { sheet: list.sheet });
      if (!(await ask({ ...question, text }))) return;
      const put = await work({ title: lists.writing, job: () => workbook.putList(list) });
      switch (put.kind) {
        case 'put':
          say({ intent: 'success', text: fill(lists.put, { sheet: put.sheet }) });
          return;
        case 'protected':
          say({ intent: 'warning', text: fill(states.protectedSheets, { sheets: put.sheet }) });
          return;
        case 'failed':
          say({ intent: 'warning', text: faultSentence(put.fault, states) });
          return;
        case 'unfinished':
          say({ intent: 'error', text: fill(lists.unfinished, { sheet: put.sheet }) });
      }
    },
    [workbook, ask, work, say, states, lists],
  );
}
