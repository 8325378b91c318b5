import { Caption1 } from '@fluentui/react-components';
import type { Region } from '../../../import/proposal/proposal';
import { usePaneLook } from '../../look/pane-look';
import { Section } from '../../parts/section';
import { LongList } from '../../parts/long-list';
import { LineRole } from './line-role';
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
        {(line) => <LineRole {...{ region, line, correct }} />}
      </LongList>
    </Section>
  );
}
