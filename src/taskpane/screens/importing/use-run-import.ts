import { figuresToWrite, importBase } from '../../../import/plan/import-edit';
import { fill } from '../../../strings/fill';
import { mayCallBscFunction } from '../../../xlsx/formulas/bsc-function';
import { usePaneLook } from '../../look/pane-look';
import { useWorkspace } from '../../workspace/workspace';
import { removedSentence } from '../sheets/removed-sentence';
import type { Importing } from './use-importing';

/** Writes what an import comes to; resolves with whether it is written. */
export function useRunImport({ plan }: Importing): () => Promise<boolean> {
  const { texts } = usePaneLook();
  const words = texts.importing;
  const { read, hasScorecard, workbook, save, say, ask, go, work, refresh } = useWorkspace();
  /** What the import made goes with its sheets; Excel cannot undo it. */
  const undoNew = async (): Promise<void> => {
    if (!(await ask({ ...words.undoQuestion, isDestructive: true }))) return;
    const removed = await workbook.remove('deleted', mayCallBscFunction);
    await refresh();
    if (removed.kind === 'removed') say({ intent: 'info', text: words.undone });
    else say({ intent: 'warning', text: removedSentence(removed, texts) });
  };
  return async () => {
    if (!plan) return false;
    const { scorecard, counts } = plan;
    const said = fill(words.imported, { count: counts.kpisAdded + counts.kpisUpdated });
    const isWritten = await work({
      title: words.importing,
      job: (report, signal) =>
        save({
          base: importBase(read.scorecard, plan),
          change: () => scorecard,
          said,
          write: (edit) =>
            workbook.save({
              ...edit,
              formulas: figuresToWrite(plan),
              watch: { report, signal },
            }),
        }),
    });
    if (!isWritten) return false;
    go({ screen: 'overview' });
    if (!hasScorecard) {
      say({
        intent: 'success',
        text: said,
        actions: [{ label: words.undoImport, run: () => void undoNew() }],
      });
    }
    return true;
  };
}
