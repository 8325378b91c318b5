import type { Scorecard } from '../../scorecard/model/scorecard';
import { everyChange } from '../../tables/change-log/every-change';
import { changedValueText, type ChangeLook } from './change-text';

/** One cell or row that a change touches. */
export interface PreviewLine {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What a change of the scorecard changes in its tables, a line for each cell or row. */
export function previewLines(
  change: (scorecard: Scorecard) => Scorecard,
  look: ChangeLook,
  nothing: string,
): readonly PreviewLine[] {
  const { scorecard } = look;
  return everyChange(scorecard, change(scorecard)).map((entry) => {
    const text = (value: string | undefined): string =>
      value === undefined ? nothing : changedValueText(entry, value, look);
    return {
      name: `${entry.id}: ${entry.field}`,
      before: text(entry.old),
      after: text(entry.new),
    };
  });
}
