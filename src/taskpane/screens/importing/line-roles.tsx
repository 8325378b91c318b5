import { Caption1 } from '@fluentui/react-components';
import { ROW_ROLES, type Region } from '../../../import/proposal/proposal';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { Section } from '../../parts/section';
import { LongList } from '../../parts/long-list';
import { ReasonLine } from './reason-line';
import type { Importing } from './use-importing';

interface Props {
  readonly region: Region;
  readonly correct: Importing['correct'];
}

/** Rows that are no KPIs, with the reason, to be corrected. */
export function LineRoles({ region, correct }: Props) {
  const words = usePaneLook().texts.importing;
  const { rows, orientation } = region;
  const skipped = rows.filter(({ role }) => role !== 'kpi' && role !== 'blank');
  const isTurned = orientation === 'columns';
  if (skipped.length === 0) return <Caption1>{words.noneSkipped}</Caption1>;
  return (
    <Section title={isTurned ? words.skippedColumns : words.skippedRows}>
      <LongList items={skipped} keyOf={({ row }) => String(row)} atOnce={10}>
        {({ row, role, confidence, reason }) => (
          <>
            <ChoiceField
              label={fill(isTurned ? words.columnNumber : words.rowNumber, { row })}
              value={role}
              choices={ROW_ROLES.map((value) => ({ value, label: words.rowRoles[value] }))}
              change={(value) => {
                if (value) correct(region, { rows: { [row]: value } });
              }}
            />
            <ReasonLine confidence={confidence} reason={reason} />
          </>
        )}
      </LongList>
    </Section>
  );
}
