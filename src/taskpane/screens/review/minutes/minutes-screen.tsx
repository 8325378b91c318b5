import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { periodLabel } from '../../../../look/period-label';
import { putMinutes } from '../../../../scorecard/edits/put-minutes';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { DateField } from '../../../parts/form/date-field';
import { LongTextField } from '../../../parts/form/long-text-field';
import { useForm } from '../../../parts/form/use-form';
import { Hint } from '../../../parts/hint';
import { Screen } from '../../../parts/screen';
import { Section } from '../../../parts/section';
import { useLookOnly } from '../../../workspace/use-look-only';
import { useWorkspace } from '../../../workspace/workspace';
import { DecisionFields } from './decision-fields';
import {
  BLANK_DECISION,
  lacksRequest,
  minutesDraft,
  minutesIn,
  type MinutesDraft,
} from './minutes-draft';

/** Who met about a period, and what was asked for and decided; before its closing and after it. */
export function MinutesScreen() {
  const { texts } = usePaneLook();
  const words = texts.minutes;
  const { unit } = useWorkspace();
  const isLookOnly = useLookOnly() !== undefined;
  const { draft, change, isChecked, save, label } = useMinutes();
  const { meeting, attendees, decisions } = draft;
  return (
    <Screen
      title={fill(words.title, { period: label })}
      lead={words.lead}
      primary={{ label: texts.states.save, saves: true, run: save }}
    >
      {unit !== undefined && <Hint kind="info">{words.ofWhole}</Hint>}
      <DateField
        label={words.day}
        value={meeting}
        change={(day) => {
          change({ meeting: day });
        }}
      />
      <LongTextField
        label={words.attendees}
        hint={words.attendeesHint}
        value={attendees}
        lines={2}
        change={(people) => {
          change({ attendees: people });
        }}
      />
      <Section title={words.decisions}>
        {decisions.map((decision, index) => (
          <DecisionFields
            key={index}
            decision={decision}
            number={index + 1}
            isChecked={isChecked}
            put={(next) => {
              change({ decisions: decisions.map((each, at) => (at === index ? next : each)) });
            }}
            remove={() => {
              change({ decisions: decisions.filter((_, at) => at !== index) });
            }}
          />
        ))}
        <div>
          <Button
            size="small"
            icon={<AddRegular />}
            disabled={isLookOnly}
            onClick={() => {
              change({ decisions: [...decisions, BLANK_DECISION] });
            }}
          >
            {words.add}
          </Button>
        </div>
      </Section>
    </Screen>
  );
}

function useMinutes() {
  const { texts, language } = usePaneLook();
  const { period: shown } = useWorkspace();
  // What is written is about the period in which the form was opened, whichever is looked at meanwhile.
  const [period] = useState(shown);
  const label = periodLabel(period, language);
  const form = useForm<MinutesDraft>({
    open: (base) => minutesDraft(base, period),
    faults: ({ decisions }) => decisions.filter(lacksRequest).length,
    put: (now, typed) => putMinutes(now, period, minutesIn(typed)),
    said: () => fill(texts.minutes.saved, { period: label }),
  });
  return { ...form, label };
}
