import type { ReviewDrawn } from '../../../excel/review-sheets/review-drawing';
import { periodLabel } from '../../../look/period-label';
import { sheetPrefix, type SheetPrefix } from '../../../review/subject/sheet-prefix';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { outcomeSentence } from '../../outcome-sentence';
import { useWorkspace } from '../../workspace/workspace';
import { useEarlierReview, type SecondRun } from './use-earlier-review';
import { useReviewRemoval } from './use-review-removal';

type Replaced = NonNullable<SecondRun>['replaces'];

/** What was drawn, and what of it somebody wants to know. */
interface Told {
  readonly drawn: ReviewDrawn;
  readonly seconds: number;
  /** How many notes of the earlier review stand on a sheet of their own. */
  readonly kept: number;
}

/** Builds the review of the unit and period that are shown as sheets of this workbook; says what became of it. */
export function useReviewSheets(): {
  readonly prefix: SheetPrefix;
  readonly build: (isDraft: boolean) => Promise<void>;
} {
  const { texts, language } = usePaneLook();
  const words = texts.monthlyReview;
  const workspace = useWorkspace();
  const { read, period, unit: unitId, workbook, work, say, choose, refresh } = workspace;
  const removal = useReviewRemoval();
  const secondRun = useEarlierReview();
  const prefix = sheetPrefix(
    period,
    read.sheets.map(({ name }) => name),
  );
  const found = read.scorecard.units.find(({ id }) => id === unitId);
  const unit = found?.parent === undefined ? undefined : found;

  async function build(isDraft: boolean): Promise<void> {
    const run = await secondRun(prefix, unit?.id);
    if (!run) return;
    const told = await draw(isDraft, run.replaces);
    const isDrawn = told.drawn.kind === 'drawn';
    const became = isDrawn && run.replaces ? await replace(run.replaces.sheets) : '';
    await tell(told, became);
    // Excel has told nothing of what happened meanwhile.
    await refresh();
  }

  function draw(isDraft: boolean, replaced: Replaced): Promise<Told> {
    return work({
      title: fill(words.building, { period: periodLabel(period, language) }),
      job: async (report, signal) => {
        const begun = performance.now();
        const { sheetsOfReview } = await import(
          /* webpackChunkName: "build-review" */ './sheets-of-review'
        );
        const options = { ...(unit && { unit }), sheetPrefix: prefix.text, isDraft };
        const { scorecard } = read;
        const { book, kept } = await sheetsOfReview(scorecard, period, options, replaced?.notes);
        const drawing = { book, period, unfinished: words.notBuilt };
        const drawn = await workbook.drawReview(drawing, {
          signal,
          report: ({ done, total, name }) => {
            const short = name.slice(prefix.text.length);
            const says = fill(words.sheetOf, { number: done + 1, total, name: short });
            report({ done, total, says });
          },
        });
        return {
          drawn,
          kept,
          seconds: Math.max(1, Math.round((performance.now() - begun) / 1000)),
        };
      },
    });
  }

  /** The earlier sheets go only once everything that was typed on them is in the new ones. */
  async function replace(sheets: readonly string[]): Promise<string> {
    const removed = await workbook.removeReview(sheets);
    return removed.kind === 'removed' ? words.replaced : words.notReplaced;
  }

  async function tell({ drawn, seconds, kept }: Told, became: string): Promise<void> {
    switch (drawn.kind) {
      case 'drawn': {
        const { sheets } = drawn;
        const [first = ''] = sheets;
        const actions = [
          {
            label: words.openFirst,
            run: () => void workbook.show({ sheet: first, address: 'A1' }),
          },
          { label: words.removeThese, run: () => void removal(sheets) },
        ];
        const built = fill(words.built, { sheets: sheets.length, seconds });
        const left = kept === 0 ? '' : fill(words.keptNotes, { kept, sheet: sheets.at(-1) });
        const text = [built, became, left].filter((each) => each !== '').join(' ');
        say({ intent: 'success', text, actions });
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
