import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { formatMeasure } from '../../../look/format-measure';
import { decimalsOf } from '../../../look/measure';
import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import type { GridEntry } from '../../../workbook/entry-grid/read-entry-grid';
import { usePaneLook } from '../../look/pane-look';
import { LongList } from '../../parts/long-list';
import { SaveButton } from '../../parts/save-button';
import { Section } from '../../parts/section';
import { faultSentence } from '../../outcome-sentence';
import { useWorkspace } from '../../workspace/workspace';
import { doubtOf, savingOf } from './take-entries';
import { useEntryGrid } from './use-entry-grid';

const useStyles = makeStyles({
  entry: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px' },
  text: { flex: '1 1 auto', minWidth: 0 },
  verbs: { display: 'flex', gap: '8px' },
});

/** What was typed in the entry grid and is not in the Data table yet, to be taken over or put back. */
export function GridEntries() {
  const { texts } = usePaneLook();
  const { grid: words } = texts.data;
  const styles = useStyles();
  const { workbook, read, save, say, show } = useWorkspace();
  const { grid, look } = useEntryGrid();
  if (!grid || grid.entries.length === 0) return null;
  const { entries } = grid;
  const takeable = entries.filter(({ trouble }) => trouble === undefined);
  const take = async (some: readonly GridEntry[]): Promise<void> => {
    const count = some.length;
    const said = fill(words.taken, { count });
    await save({ ...savingOf(some, grid, workbook), said });
    await look();
  };
  const back = async (some: readonly GridEntry[]): Promise<void> => {
    const done = await workbook.putBack(some);
    if (!done.ok) say({ intent: 'warning', text: faultSentence(done.fault, texts.states) });
    await look();
  };
  return (
    <Section title={words.entries}>
      <Caption1>
        {words.lead} {grid.shows === 'target' && words.asTarget}
      </Caption1>
      <LongList items={entries} keyOf={({ address }) => address} atOnce={10}>
        {(entry) => (
          <div className={styles.entry}>
            <Caption1 className={styles.text}>
              <EntryText entry={entry} doubt={doubtOf(entry, read)} />
            </Caption1>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`${words.show1} ${entry.address}`}
              onClick={() => {
                show({ sheet: entry.sheet, address: entry.address });
              }}
            >
              {words.show1}
            </Button>
            <SaveButton
              size="small"
              appearance="subtle"
              aria-label={`${words.putBack} ${entry.address}`}
              onClick={() => void back([entry])}
            >
              {words.putBack}
            </SaveButton>
          </div>
        )}
      </LongList>
      {takeable.length > 0 && (
        <div className={styles.verbs}>
          <SaveButton size="small" onClick={() => void take(takeable)}>
            {fill(words.takeOverCount, { count: takeable.length })}
          </SaveButton>
        </div>
      )}
    </Section>
  );
}

function EntryText({
  entry,
  doubt,
}: {
  readonly entry: GridEntry;
  readonly doubt: ReturnType<typeof doubtOf>;
}) {
  const { texts, language, separators } = usePaneLook();
  const { grid: words } = texts.data;
  const { kpi, period, was, value, typed, id } = entry;
  const decimals = kpi ? decimalsOf(kpi, [was, value]) : 0;
  const textOf = (figure: number | undefined): string =>
    figure === undefined ? words.blank : formatMeasure(figure, kpi ?? {}, { decimals, separators });
  const isNumber = entry.trouble !== 'not a number';
  const typedText = typed === null || typeof typed === 'object' ? words.blank : String(typed);
  const line = fill(words.line, {
    name: kpi?.name ?? id,
    period: periodLabel(period, language),
    was: textOf(was),
    value: isNumber ? textOf(value) : typedText,
  });
  return doubt === undefined ? line : `${line} (${words[doubt]})`;
}
