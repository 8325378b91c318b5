import type { ReviewDrawn } from '../../../excel/review-sheets/review-drawing';
import { periodLabel } from '../../../look/period-label';
import { sheetPrefix, type SheetPrefix } from '../../../review/subject/sheet-prefix';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { outcomeSentence } from '../../outcome-sentence';
import { useWorkspace } from '../../workspace/workspace';
import { useReviewRemoval } from './use-review-removal';

/** Builds the review of the unit and period that are shown as sheets of this workbook; says what became of it. */
export function useReviewSheets(): {
  readonly prefix: SheetPrefix;
  readonly build: () => Promise<void>;
} {
  const { texts, language } = usePaneLook();
  const words = texts.monthlyReview;
  const { read, period, unit: unitId, workbook, work, say, ask, choose, refresh } = useWorkspace();
  const removal = useReviewRemoval();
  const label = periodLabel(period, language);
  const prefix = sheetPrefix(
    period,
    read.sheets.map(({ name }) => name),
  );
  const unit = read.scorecard.units.find(({ id }) => id === unitId);

  async function build(): Promise<void> {
    if (prefix.number > 1 && !(await isAnother())) return;
    const drawn = await work({
      title: fill(words.building, { period: label }),
      job: async (report, signal) => {
        const { sheetsOfReview } = await import(
          /* webpackChunkName: "build-review" */ './sheets-of-review'
        );
        const book = await sheetsOfReview(read.scorecard, period, {
          ...(unit?.parent !== undefined && { unit }),
          sheetPrefix: prefix.text,
        });
        const drawing = { book, period, unfinished: words.notBuilt };
        return workbook.drawReview(drawing, {
          signal,
          report: ({ done, total, name }) => {
            const text = fill(words.sheetOf, { number: done + 1, total, name });
            report({ done, total, name: text });
          },
        });
      },
    });
    await tell(drawn);
    // Excel has told nothing of what happened meanwhile.
    await refresh();
  }

  function isAnother(): Promise<boolean> {
    return ask({
      title: fill(words.anotherTitle, { period: label }),
      text: fill(words.anotherText, { prefix: prefix.text.trim() }),
      verb: words.keepBoth,
    });
  }

  async function tell(drawn: ReviewDrawn): Promise<void> {
    switch (drawn.kind) {
      case 'drawn': {
        const { sheets } = drawn;
        const remove = { label: words.removeThese, run: () => void removal(sheets) };
        const text = fill(words.built, { sheets: sheets.length });
        say({ intent: 'success', text, actions: [remove] });
        return;
      }
      case 'stopped':
        await settle(drawn);
        return;
      case 'name taken': {
        const text = fill(words.namesTaken, { sheets: drawn.sheets.join(', ') });
        say({ intent: 'warning', text });
        return;
      }
      default: {
        const text = outcomeSentence(drawn, texts.states);
        if (text !== undefined) say({ intent: 'error', text });
      }
    }
  }

  async function settle({ done, total }: Extract<ReviewDrawn, { kind: 'stopped' }>): Promise<void> {
    const answer = await choose({
      title: fill(words.stoppedTitle, { done, total }),
      text: words.stoppedText,
      answers: [{ answer: 'remove', label: words.removeThem }],
      isDestructive: true,
      wayOut: words.keepThem,
    });
    const settled = answer === 'remove' ? await workbook.restore() : await workbook.keepAsItIs();
    if (!settled.ok) return;
    say({ intent: 'info', text: answer === 'remove' ? words.stopped : words.keptThem });
  }

  return { prefix, build };
}
