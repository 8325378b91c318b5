import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { outcomeSentence } from '../../outcome-sentence';
import { useWorkspace } from '../../workspace/workspace';

/** Takes the sheets of a review away, after asking; says what became of it. */
export function useReviewRemoval(): (sheets: readonly string[]) => Promise<void> {
  const { texts } = usePaneLook();
  const words = texts.monthlyReview;
  const { workbook, ask, say, refresh } = useWorkspace();
  return async (sheets) => {
    const isMeant = await ask({
      title: fill(words.removeTitle, { sheets: sheets.length }),
      text: words.removeText,
      verb: words.removeThem,
      isDestructive: true,
    });
    if (!isMeant) return;
    const removed = await workbook.removeReview(sheets);
    if (removed.kind === 'removed') {
      say({ intent: 'success', text: fill(words.removedSheets, { sheets: removed.sheets }) });
    } else {
      const text = outcomeSentence(removed, texts.states);
      if (text !== undefined) say({ intent: 'error', text });
    }
    await refresh();
  };
}
