import { useState } from 'react';
import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowExportLtrRegular } from '@fluentui/react-icons/svg/arrow-export-ltr';
import { dateText } from '../../../look/date-text';
import { kpiReviewDates } from '../../../scorecard/health/kpi-review-dates';
import { monthsLater } from '../../../scorecard/health/months-later';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { BeforeAfter } from '../../parts/before-after';
import { DateField } from '../../parts/form/date-field';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { usePutList } from '../../workspace/use-put-list';
import { useWorkspace } from '../../workspace/workspace';
import { changeNote } from './change-note';
import { noteList } from './note-list';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** What a review of the KPIs changed, before and after, for everybody. */
export function ChangeNoteScreen() {
  const { texts, language, separators } = usePaneLook();
  const words = texts.kpiSystem.noteScreen;
  const { read, today, go } = useWorkspace();
  const putList = usePutList();
  const styles = useStyles();
  const { scorecard } = read;
  const look = { scorecard, language, separators };
  const [since, setSince] = useState(() => {
    const yearAgo = monthsLater(today, -12) ?? today;
    const last = kpiReviewDates(scorecard).last ?? yearAgo;
    return changeNote(scorecard, last, look, words).length > 0 ? last : yearAgo;
  });
  const groups = changeNote(scorecard, since, look, words);
  const day = dateText(since, language);
  const title = texts.screens['change-note'];
  const put = async (): Promise<void> => {
    const company = scorecard.setup.company ?? texts.frame.wholeScorecard;
    const values = { company, day, today: dateText(today, language) };
    await putList(noteList(groups, title, fill(words.subtitle, values), words), {
      title: words.listTitle,
      verb: words.listVerb,
    });
  };
  const list = { label: words.list, icon: <ArrowExportLtrRegular />, run: () => void put() };
  return (
    <Screen
      title={title}
      lead={words.lead}
      primary={groups.length === 0 ? undefined : list}
      others={[
        {
          label: texts.kpiSystem.seeChanges,
          run: () => {
            go({ screen: 'changes' });
          },
        },
      ]}
    >
      <DateField
        label={words.since}
        isLook
        value={since}
        change={(value) => {
          if (value !== undefined) setSince(value);
        }}
      />
      {groups.length === 0 && <Text>{fill(words.empty, { day })}</Text>}
      {groups.map(({ name, lines }) => (
        <Section key={name} title={words.groups[name]}>
          <BeforeAfter
            title={words.groups[name]}
            lines={lines.map(({ what, before, after }) => ({ name: what, before, after }))}
          />
          {reasonsOf(lines).map((why) => (
            <Caption1 key={why} className={styles.quiet}>
              {why}
            </Caption1>
          ))}
        </Section>
      ))}
    </Screen>
  );
}

function reasonsOf(lines: readonly { readonly why: string }[]): readonly string[] {
  return [...new Set(lines.map(({ why }) => why).filter((why) => why !== ''))];
}
