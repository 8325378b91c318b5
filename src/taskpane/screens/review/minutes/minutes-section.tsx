import { dateText } from '../../../../look/date-text';
import { periodLabel } from '../../../../look/period-label';
import { minutesOf } from '../../../../scorecard/edits/put-minutes';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { ListRow } from '../../../parts/list-row';
import { Section } from '../../../parts/section';
import { useWorkspace } from '../../../workspace/workspace';

/** What the minutes of the period say so far; leads to them. */
export function MinutesSection() {
  const { texts, language } = usePaneLook();
  const words = texts.minutes;
  const { read, period, go } = useWorkspace();
  const { meeting, attendees = '', decisions } = minutesOf(read.scorecard, period);
  const people = attendees.split(/[,;\n]/).filter((name) => name.trim() !== '').length;
  const open = decisions.filter(({ decision }) => decision === undefined).length;
  const known = [
    meeting && fill(words.met, { date: dateText(meeting, language) }),
    people > 0 && fill(words.people, { count: people }),
    decisions.length > 0 && fill(words.asked, { count: decisions.length, open }),
  ].filter(Boolean);
  return (
    <Section title={words.section}>
      <ListRow
        rowKey="minutes"
        name={fill(words.title, { period: periodLabel(period, language) })}
        text={known.length === 0 ? words.none : known.join(' · ')}
        isTextWhole
        open={() => {
          go({ screen: 'minutes' });
        }}
      />
    </Section>
  );
}
