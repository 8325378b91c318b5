import { useMemo } from 'react';
import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowExportLtrRegular } from '@fluentui/react-icons/svg/arrow-export-ltr';
import { conditionsOf } from '../../../excel/conditions/conditions-of';
import type { FindingLine } from '../../../health/health-lines';
import { dateText } from '../../../look/date-text';
import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import { textsIn } from '../../../strings/texts';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { LongList } from '../../parts/long-list';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { usePutList } from '../../workspace/use-put-list';
import { useWorkspace } from '../../workspace/workspace';
import { FindingCard } from './finding-card';
import { classicGroups, otherGroups } from './finding-groups';
import { findingKey } from './finding-key';
import { findingTitle } from './finding-title';
import { findingsList } from './findings-list';
import { fixFor } from './fix-for';
import { HealthCounts } from './health-counts';
import { IgnoredList } from './ignored-list';
import { useHealth } from './use-health';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** What the health check found: the four classic mistakes, found or not, then everything else. */
export function HealthScreen() {
  const { texts, language } = usePaneLook();
  const words = texts.health;
  const { read, period, today, unit, say, now } = useWorkspace();
  const health = useHealth();
  const putList = usePutList();
  const styles = useStyles();
  const { lines, scan, time, formulas, checkAgain } = health;
  const { rules, findings } = lines;
  const when = fill(words.checkedAt, { day: dateText(today, language), time });
  const passed = rules.filter((rule) => rule.passed).length;
  const pass = fill(words.pass, { passed, rules: rules.length });
  const { fixes } = textsIn(language).findings;
  const conditions = useMemo(() => conditionsOf(read), [read]);
  const around = { period, read, conditions, ways: texts.conditions, scan, fixes, words };
  const check = async (): Promise<void> => {
    await checkAgain();
    const at = now().slice('YYYY-MM-DDT'.length);
    say({ intent: 'success', text: fill(words.checked, { time: at }) });
  };
  const list = async (): Promise<void> => {
    const company = read.scorecard.setup.company ?? texts.frame.wholeScorecard;
    const values = { company, period: periodLabel(period, language), when, pass };
    const title = texts.screens.health;
    const subtitle = fill(words.sheet.subtitle, values);
    await putList(findingsList(lines, title, subtitle, words), {
      title: words.listTitle,
      verb: words.listVerb,
    });
  };
  const cards = (found: readonly FindingLine[]) => (
    <LongList items={found} keyOf={findingKey} atOnce={20}>
      {(line) => (
        <FindingCard
          line={line}
          title={findingTitle(line, rules, language)}
          fix={fixFor(line, around)}
          checkAgain={checkAgain}
        />
      )}
    </LongList>
  );
  return (
    <Screen
      title={texts.screens.health}
      lead={when}
      primary={{ label: words.checkAgain, run: () => void check() }}
      others={[
        { label: words.list, saves: true, icon: <ArrowExportLtrRegular />, run: () => void list() },
      ]}
    >
      <HealthCounts findings={findings} pass={pass} />
      {unit !== undefined && <Hint kind="info">{words.wholeWorkbook}</Hint>}
      {formulas === 'unread' && <Hint kind="warning">{words.notRead}</Hint>}
      {findings.length === 0 && <Text>{fill(words.allPass, { rules: rules.length, when })}</Text>}
      {classicGroups(lines).map(({ rule, findings: found }) => (
        <Section
          key={rule.code}
          title={rule.title}
          aside={
            <Caption1 className={styles.quiet}>
              {found.length === 0 ? words.passed : fill(words.found, { count: found.length })}
            </Caption1>
          }
        >
          {rule.evidence !== null && <Caption1 className={styles.quiet}>{rule.evidence}</Caption1>}
          {found.length > 0 && cards(found)}
        </Section>
      ))}
      {otherGroups(lines).map(({ name, findings: found }) => (
        <Section
          key={name}
          title={words.groups[name]}
          aside={
            <Caption1 className={styles.quiet}>
              {fill(words.found, { count: found.length })}
            </Caption1>
          }
        >
          {cards(found)}
        </Section>
      ))}
      <IgnoredList lines={lines} />
    </Screen>
  );
}
