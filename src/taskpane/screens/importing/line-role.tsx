import { ROW_ROLES, type ProposedRow, type Region } from '../../../import/proposal/proposal';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { ReasonLine } from './reason-line';
import type { Importing } from './use-importing';

interface Props {
  readonly region: Region;
  readonly line: ProposedRow;
  /** What the line is called, so that it is known where it moves. */
  readonly label?: string | undefined;
  readonly correct: Importing['correct'];
}

/** What a line is taken for, with the reason, to be corrected. */
export function LineRole({ region, line, label, correct }: Props) {
  const words = usePaneLook().texts.importing;
  const { row, role, confidence, reason } = line;
  return (
    <>
      <ChoiceField
        label={fill(region.orientation === 'columns' ? words.columnNumber : words.rowNumber, {
          row,
        })}
        value={role}
        choices={ROW_ROLES.map((value) => ({ value, label: words.rowRoles[value] }))}
        change={(value) => {
          if (!value) return;
          const labels = label === undefined ? {} : { labels: { [row]: label } };
          correct(region, { rows: { [row]: value }, ...labels });
        }}
      />
      <ReasonLine confidence={confidence} reason={reason} />
    </>
  );
}
