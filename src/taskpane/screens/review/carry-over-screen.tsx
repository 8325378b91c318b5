import { useMemo } from 'react';
import { Text } from '@fluentui/react-components';
import { usePaneLook } from '../../look/pane-look';
import { LongList } from '../../parts/long-list';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { ActionCard } from '../overview/action-card';
import { DoneActions } from '../overview/done-actions';
import { openActions } from '../overview/open-actions';

/** So many cards are drawn at first. */
const AT_ONCE = 25;

/** The open actions of earlier periods: each is done, gets another day or is dropped; the others are carried over. */
export function CarryOverScreen() {
  const { texts } = usePaneLook();
  const words = texts.monthlyReview;
  const { facts, period, today } = useWorkspace();
  const { actions } = facts.context.scorecard;
  const open = useMemo(
    () =>
      openActions(
        actions.filter(
          ({ raisedIn }) =>
            raisedIn === undefined ||
            raisedIn.grain !== period.grain ||
            raisedIn.ordinal < period.ordinal,
        ),
        today,
      ),
    [actions, period, today],
  );
  return (
    <Screen title={texts.screens['carry-over']} lead={words.carryLead}>
      {open.length === 0 && <Text>{words.none}</Text>}
      <LongList items={open} keyOf={({ action }) => action.id} atOnce={AT_ONCE}>
        {(each) => <ActionCard open={each} />}
      </LongList>
      <DoneActions />
    </Screen>
  );
}
