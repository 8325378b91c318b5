import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { dateText } from '../../../look/date-text';
import { settleAction, type Settlement } from '../../../scorecard/edits/settle-action';
import type { Action } from '../../../scorecard/model/action';
import type { CalendarDate } from '../../../scorecard/periods/calendar-date';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { DateField } from '../../parts/form/date-field';
import { TextField } from '../../parts/form/text-field';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import { SaveButton } from '../../parts/save-button';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: '12px',
    boxShadow: `inset 3px 0 0 ${tokens.colorNeutralStroke1}`,
  },
  save: { alignSelf: 'start' },
});

interface Props {
  readonly action: Action;
  readonly way: Settlement['kind'];
}

/** Asks what is needed to settle an action, and writes it. */
export function SettleForm({ action, way }: Props) {
  const { followUp: words, states } = usePaneLook().texts;
  const styles = useStyles();
  const { text, setText, due, setDue, errors, save } = useSettling(action, way);
  const verbs = { done: states.save, 're-dated': words.saveDate, dropped: words.saveDrop };
  return (
    <div className={styles.form}>
      {way === 're-dated' && (
        <DateField label={words.newDue} value={due} isRequired error={errors.due} change={setDue} />
      )}
      <TextField
        label={way === 'done' ? words.result : words.reason}
        value={text}
        isRequired={way !== 'done'}
        error={errors.reason}
        change={setText}
      />
      <SaveButton className={styles.save} onClick={() => void save()}>
        {verbs[way]}
      </SaveButton>
    </div>
  );
}

const NO_FAULTS = { due: undefined, reason: undefined };

function useSettling(action: Action, way: Settlement['kind']) {
  const look = usePaneLook();
  const { followUp: words } = look.texts;
  const { today, save: write } = useWorkspace();
  const [text, setText] = useState('');
  const [due, setDue] = useState<CalendarDate | undefined>(action.due);
  const [isChecked, setChecked] = useState(false);
  const reason = text.trim();
  const wrongDay =
    due === undefined ? words.dateMissing : due === action.due ? words.dateSame : undefined;
  const faults = {
    due: way === 're-dated' ? wrongDay : undefined,
    reason: way !== 'done' && reason === '' ? words.reasonMissing : undefined,
  };
  const save = async (): Promise<boolean> => {
    setChecked(true);
    if (faults.due ?? faults.reason) return false;
    const settlement = settlementOf(way, { today, due: due ?? today, reason });
    const said = { done: words.wasDone, 're-dated': words.wasReDated, dropped: words.wasDropped };
    return write({
      change: (scorecard) => settleAction(scorecard, action.id, settlement),
      said: fill(said[way], { id: action.id, day: due && dateText(due, look.language) }),
    });
  };
  useUnsaved(reason !== '' || due !== action.due, save);
  return { text, setText, due, setDue, errors: isChecked ? faults : NO_FAULTS, save };
}

function settlementOf(
  way: Settlement['kind'],
  { today, due, reason }: { today: CalendarDate; due: CalendarDate; reason: string },
): Settlement {
  switch (way) {
    case 'done':
      return { kind: way, on: today, ...(reason && { result: reason }) };
    case 're-dated':
      return { kind: way, due, reason };
    case 'dropped':
      return { kind: way, on: today, reason };
  }
}
