import { useMemo, useState } from 'react';
import { Text, makeStyles } from '@fluentui/react-components';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { LongList } from '../../parts/long-list';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { ActionCard } from './action-card';
import { DoneActions } from './done-actions';
import { openActions, type OpenAction } from './open-actions';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '8px', '> *': { flex: '1 1 120px' } },
});

const AT_ONCE = 25;

/** What is still to be done, the latest first: each is done, gets another day, or is dropped. */
export function ActionsScreen() {
  const { followUp: words, screens } = usePaneLook().texts;
  const styles = useStyles();
  const { facts, today } = useWorkspace();
  const { actions } = facts.context.scorecard;
  const [isLateOnly, setLateOnly] = useState(false);
  const [owner, setOwner] = useState<string>();
  const open = useMemo(() => openActions(actions, today), [actions, today]);
  const late = open.filter(isLate);
  const owners = [...new Set(open.flatMap(({ action }) => action.owner ?? []))].sort();
  const shown = (isLateOnly ? late : open).filter(
    ({ action }) => owner === undefined || action.owner === owner,
  );
  if (open.length === 0) {
    return (
      <Screen title={screens.actions}>
        <Text>{words.noneOpen}</Text>
        <DoneActions />
      </Screen>
    );
  }
  return (
    <Screen
      title={screens.actions}
      lead={fill(words.lead, { count: open.length, late: late.length })}
    >
      <div className={styles.filters}>
        <ChoiceField
          label={words.show}
          isLook
          value={isLateOnly ? 'late' : 'all'}
          choices={[
            { value: 'all', label: words.all },
            { value: 'late', label: words.lateOnly },
          ]}
          change={(value) => {
            setLateOnly(value === 'late');
          }}
        />
        <ChoiceField
          label={words.owner}
          isLook
          value={owner}
          none={words.everyOwner}
          choices={owners.map((value) => ({ value, label: value }))}
          change={setOwner}
        />
      </div>
      {shown.length === 0 && <Text>{words.noneLate}</Text>}
      <LongList items={shown} keyOf={({ action }) => action.id} atOnce={AT_ONCE}>
        {(each) => <ActionCard open={each} />}
      </LongList>
      <DoneActions />
    </Screen>
  );
}

function isLate({ daysLate }: OpenAction): boolean {
  return daysLate !== undefined && daysLate > 0;
}
