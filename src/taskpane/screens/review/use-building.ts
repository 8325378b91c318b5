import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { useWorkspace } from '../../workspace/workspace';
import type { BuiltReview } from './build-review';
import { downloadFile } from '../../downloads/download-file';

/** Where a review goes. */
export type ReviewPlace = 'workbook' | 'file';

const STEPS = ['composing', 'writing', 'opening'] as const;

/** Builds the review of the unit and period that are shown; says what became of it. */
export function useBuilding(): (place: ReviewPlace, isDraft: boolean) => Promise<void> {
  const { texts, language } = usePaneLook();
  const words = texts.monthlyReview;
  const { read, period, unit: unitId, workbook, work, say } = useWorkspace();
  const { scorecard } = read;
  const unit = scorecard.units.find(({ id }) => id === unitId);
  const isUnit = unit?.parent !== undefined;
  return async (place, isDraft) => {
    const title = fill(words.building, { period: periodLabel(period, language) });
    await work({
      title,
      job: async (report, signal) => {
        const { buildReview } = await import(
          /* webpackChunkName: "build-review" */ './build-review'
        );
        const tell = (step: (typeof STEPS)[number]): void => {
          report({ done: STEPS.indexOf(step) + 1, total: STEPS.length, name: words[step] });
        };
        const options = { ...(isUnit && { unit }), isDraft };
        const built = await buildReview(scorecard, period, options, {
          begin: tell,
          signal,
        });
        if (!built.ok) {
          refuse(built);
          return;
        }
        tell('opening');
        await put(built, place);
      },
    });
  };

  function refuse({ reason }: Exclude<BuiltReview, { readonly ok: true }>): void {
    if (reason === undefined) say({ intent: 'info', text: words.stopped });
    else say({ intent: 'error', text: fill(words.cannotWrite, { reason }) });
  }

  async function put(
    { bytes, name, sheets }: Extract<BuiltReview, { readonly ok: true }>,
    place: ReviewPlace,
  ): Promise<void> {
    const download = (): void => {
      downloadFile(name, bytes);
      say({ intent: 'success', text: fill(words.downloaded, { file: name, sheets }) });
    };
    if (place === 'file') {
      download();
      return;
    }
    const opened = await workbook.createWorkbook(bytes);
    if (opened.ok) say({ intent: 'success', text: fill(words.opened, { sheets }) });
    else {
      const actions = [{ label: words.useFile, run: download }];
      say({ intent: 'warning', text: words.notOpened, actions });
    }
  }
}
