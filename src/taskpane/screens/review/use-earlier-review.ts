import type { EarlierReview } from '../../../review/collect/earlier-review';
import type { SheetPrefix } from '../../../review/subject/sheet-prefix';
import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { faultSentence } from '../../outcome-sentence';
import { useWorkspace } from '../../workspace/workspace';

/** What becomes of a review that is there: it goes once the new one is built, or stays. Undefined: nothing is built. */
export type SecondRun =
  { readonly replaces: EarlierReview } | { readonly replaces: undefined } | undefined;

/** Asks what becomes of the sheets of an earlier review of the period, where there are any. */
export function useEarlierReview(): (
  prefix: SheetPrefix,
  unit: string | undefined,
) => Promise<SecondRun> {
  const { texts, language } = usePaneLook();
  const words = texts.monthlyReview;
  const { period, workbook, work, say, ask, choose } = useWorkspace();
  const label = periodLabel(period, language);

  async function earlier(unit: string | undefined): Promise<EarlierReview | undefined | 'unread'> {
    return work({
      title: fill(words.building, { period: label }),
      job: async () => {
        const { earlierReview } = await import(
          /* webpackChunkName: "build-review" */ '../../../review/collect/earlier-review'
        );
        const cells = await workbook.reviewCells();
        if (cells.ok) return earlierReview(cells.value, period, unit);
        say({ intent: 'error', text: faultSentence(cells.fault, texts.states) });
        return 'unread';
      },
    });
  }

  return async (prefix, unit) => {
    if (prefix.number === 1) return { replaces: undefined };
    const found = await earlier(unit);
    if (found === 'unread') return undefined;
    const title = fill(words.anotherTitle, { period: label });
    const stay = fill(words.anotherText, { prefix: prefix.text.trim() });
    if (!found) {
      const isMeant = await ask({ title, text: stay, verb: words.keepBoth });
      return isMeant ? { replaces: undefined } : undefined;
    }
    const answer = await choose({
      title,
      text: fill(words.replaceText, { notes: found.notes.length, prefix: prefix.text.trim() }),
      answers: [
        { answer: 'replace', label: fill(words.replace, { sheets: found.sheets.length }) },
        { answer: 'keep', label: words.keepBoth },
      ],
      isDestructive: true,
    });
    if (answer === undefined) return undefined;
    return { replaces: answer === 'replace' ? found : undefined };
  };
}
