import { useState } from 'react';
import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { dateText } from '../../../look/date-text';
import type { Change } from '../../../scorecard/model/change';
import { fill } from '../../../strings/fill';
import { schemaOf } from '../../../tables/schema';
import { isTableName } from '../../../tables/table-name';
import { changedValueText } from '../../look/change-text';
import { usePaneLook } from '../../look/pane-look';
import { TextField } from '../../parts/form/text-field';
import { LongList } from '../../parts/long-list';
import { Screen } from '../../parts/screen';
import { useShowObject } from '../../workspace/use-show-object';
import { useWorkspace } from '../../workspace/workspace';
import { changedObject } from './changed-object';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'start',
    gap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  texts: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 auto',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The log of changes, newest first. */
export function ChangesScreen() {
  const { texts, language, separators } = usePaneLook();
  const { changes: words, note } = texts.kpiSystem;
  const { read, go } = useWorkspace();
  const showObject = useShowObject();
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const { scorecard } = read;
  const look = { scorecard, language, separators };
  const lines = scorecard.changes
    .map((change, index) => ({
      key: String(index),
      change,
      title: `${changedObject(change, scorecard)}: ${change.field}`,
      what: whatOf(change, (text) => changedValueText(change, text, look), words),
      who: [whenText(change.when, language), change.who].filter(Boolean).join(', '),
    }))
    .reverse();
  const needle = wanted.trim().toLowerCase();
  const found = lines.filter(({ title, what, who, change: { reason = '' } }) =>
    [title, what, who, reason].some((text) => text.toLowerCase().includes(needle)),
  );
  return (
    <Screen
      title={texts.screens.changes}
      lead={lines.length === 0 ? words.empty : words.lead}
      others={[
        {
          label: note,
          run: () => {
            go({ screen: 'change-note' });
          },
        },
      ]}
    >
      {lines.length > 0 && (
        <TextField label={words.find} isLook value={wanted} change={setWanted} />
      )}
      {lines.length > 0 && found.length === 0 && <Text>{words.none}</Text>}
      <LongList items={found} keyOf={({ key }) => key}>
        {({ change, title, what, who }) => (
          <div className={styles.row}>
            <span className={styles.texts}>
              <Text>{title}</Text>
              <Caption1>{what}</Caption1>
              <Caption1 className={styles.quiet}>
                {[who, change.reason].filter(Boolean).join(' · ')}
              </Caption1>
            </span>
            <Button
              size="small"
              appearance="transparent"
              icon={<EyeRegular />}
              title={words.show}
              aria-label={`${words.show}: ${title}`}
              onClick={() => {
                showObject({ table: change.table, id: change.id, ...fieldOf(change) });
              }}
            />
          </div>
        )}
      </LongList>
    </Screen>
  );
}

function whatOf(
  { old, new: now }: Change,
  text: (value: string) => string,
  words: ReturnType<typeof usePaneLook>['texts']['kpiSystem']['changes'],
): string {
  if (old === undefined) return fill(words.added, { value: text(now ?? '') });
  if (now === undefined) return fill(words.removed, { value: text(old) });
  return fill(words.line, { old: text(old), new: text(now) });
}

/** Day and, where it is known, time. */
function whenText(when: string, language: Parameters<typeof dateText>[1]): string {
  const [day = when, time = ''] = when.split('T');
  return [dateText(day, language), time.slice(0, 5)].filter(Boolean).join(', ');
}

function fieldOf({ table, field }: Change): { readonly field?: string } {
  const schema = isTableName(table) ? schemaOf(table) : undefined;
  const found = schema?.columns.find(({ heading }) => heading === field)?.field;
  return found === undefined ? {} : { field: found };
}
