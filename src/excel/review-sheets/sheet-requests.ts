import { blockReference } from '../../review/book/reference';
import type { ReviewBook } from '../../review/book/review-book';
import type { ReviewSheet } from '../../review/book/review-sheet';
import { inRequests, type Step } from '../writing/step';
import { arrowSteps } from './arrow-steps';
import { cellSteps } from './cell-steps';
import { chartSteps } from './chart-steps';
import { frameSteps } from './frame-steps';
import { linkSteps, noteSteps } from './link-steps';
import type { LiveFigure } from './live-figures';
import { lookSteps } from './look-steps';
import { pageSteps } from './page-steps';
import { ruleSteps } from './rule-steps';
import { sheetStep } from './sheet-step';

/**
 * What draws one sheet of a review, which is there and blank: one request as long as Excel takes it as one.
 *
 * @param last what is done with the end of the sheet
 */
export function sheetRequests(
  sheet: ReviewSheet,
  { names }: ReviewBook,
  live: LiveFigure,
  last: readonly Step[],
): Step[][] {
  return inRequests([
    ...frameSteps(sheet),
    ...linkSteps(sheet),
    ...lookSteps(sheet),
    ...cellSteps(sheet, { names, live }),
    ...ruleSteps(sheet, names),
    ...nameSteps(sheet, names),
    ...chartSteps(sheet),
    ...arrowSteps(sheet),
    ...noteSteps(sheet),
    ...pageSteps(sheet),
    ...last,
  ]);
}

/** Names of the sheet itself, so that the same names of several reviews stand side by side. */
function nameSteps({ name: sheet }: ReviewSheet, names: ReviewBook['names']): Step[] {
  const own = [...names].filter(([, place]) => place.sheet === sheet);
  return own.map(([name, { block }]) =>
    sheetStep(sheet, 2, (drawn) => {
      drawn.names.add(name, drawn.getRange(blockReference(block)));
    }),
  );
}
