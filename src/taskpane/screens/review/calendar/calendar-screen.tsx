import { useState } from 'react';
import { Caption1 } from '@fluentui/react-components';
import { dateText } from '../../../../look/date-text';
import { periodLabel } from '../../../../look/period-label';
import type { Deadline } from '../../../../scorecard/cadence/deadline';
import { timeSpan } from '../../../../scorecard/cadence/time-span';
import { groupBy } from '../../../../scorecard/group-by';
import { parseDate } from '../../../../scorecard/periods/calendar-date';
import { monthPeriod } from '../../../../scorecard/periods/period';
import type { Language } from '../../../../strings/dictionary';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { ChoiceField } from '../../../parts/form/choice-field';
import { Hint } from '../../../parts/hint';
import { Screen } from '../../../parts/screen';
import { Section } from '../../../parts/section';
import { useWorkspace } from '../../../workspace/workspace';
import { DeadlineList } from './deadline-list';
import { MonitoringSection } from './monitoring-section';
import { useDeadlines } from './use-deadlines';

const MONTHS_AHEAD = ['3', '6', '12'] as const;

/** What is late and what is due in the months to come, and how often the KPIs are read. */
export function CalendarScreen() {
  const { texts, language } = usePaneLook();
  const words = texts.calendar;
  const { read, today } = useWorkspace();
  const [ahead, look] = useState<(typeof MONTHS_AHEAD)[number]>('3');
  const all = useDeadlines(Number(ahead));
  const late = all.filter(({ daysLate }) => daysLate > 0);
  const coming = all.filter(({ daysLate }) => daysLate === 0);
  const months = [...groupBy(coming, ({ due }) => due.slice(0, 7)).values()];
  const until = dateText(timeSpan(today, Number(ahead)).until, language);
  return (
    <Screen
      title={texts.screens.calendar}
      lead={fill(words.lead, { date: dateText(today, language) })}
    >
      {read.scorecard.setup.meetingDate === undefined && <Hint kind="info">{words.noMeeting}</Hint>}
      <Section title={fill(words.late, { count: late.length })}>
        {late.length === 0 ? <Caption1>{words.noneLate}</Caption1> : <DeadlineList items={late} />}
      </Section>
      <ChoiceField
        label={words.ahead}
        isLook
        value={ahead}
        choices={MONTHS_AHEAD.map((value) => ({
          value,
          label: fill(words.months, { count: Number(value) }),
        }))}
        change={(value) => {
          if (value) look(value);
        }}
      />
      {months.length === 0 && <Caption1>{fill(words.nothing, { date: until })}</Caption1>}
      {months.map((own) => (
        <Section key={own[0]?.due ?? ''} title={monthOf(own[0], language)}>
          <DeadlineList items={own} />
        </Section>
      ))}
      <MonitoringSection />
    </Screen>
  );
}

function monthOf(deadline: Deadline | undefined, language: Language): string {
  const parts = deadline && parseDate(deadline.due);
  return parts ? periodLabel(monthPeriod(parts.year, parts.month), language) : '';
}
