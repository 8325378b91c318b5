import { useMemo } from 'react';
import { Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ListRow } from '../../parts/list-row';
import { RowList } from '../../parts/row-list';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { cyclePosition, guideSteps, type CycleStep, type GuideStep } from './guide-steps';

const useStyles = makeStyles({
  cycle: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '8px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  part: {
    display: 'flex',
    flexDirection: 'column',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  here: { border: `2px solid ${tokens.colorBrandStroke1}`, padding: '7px' },
  icon: { fontSize: '20px', flexShrink: 0 },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': { textAlign: 'start', verticalAlign: 'top', padding: '4px 8px 4px 0' },
  },
  list: { margin: 0, paddingInlineStart: '18px' },
});

const CYCLE: readonly CycleStep[] = ['plan', 'monitor', 'review', 'act'];

/** The way to a scorecard that works, with what this workbook has of it. */
export function GuideScreen() {
  const { texts } = usePaneLook();
  const words = texts.guide;
  const { read, period, go } = useWorkspace();
  const steps = useMemo(() => guideSteps(read.scorecard, period), [read, period]);
  return (
    <Screen title={texts.screens.guide} lead={words.lead}>
      <Section title={words.stepsTitle}>
        <RowList items={steps} keyOf={({ name }) => name}>
          {(step, index) => (
            <ListRow
              rowKey={step.name}
              name={`${index + 1}. ${words.steps[step.name].name}`}
              text={words.steps[step.name].text}
              isTextWhole
              start={<StepIcon step={step} />}
              end={fill(words.progress, { done: step.done, total: step.total })}
              open={() => {
                go(step.route);
              }}
            />
          )}
        </RowList>
      </Section>
      <Cycle />
      <Comparison />
      <Mistakes />
    </Screen>
  );
}

function StepIcon({ step: { done, total } }: { readonly step: GuideStep }) {
  const words = usePaneLook().texts.guide;
  const styles = useStyles();
  const isDone = done >= total;
  return (
    <span className={styles.icon} role="img" aria-label={isDone ? words.done : words.open}>
      {isDone ? <CheckmarkCircleRegular /> : <CircleRegular />}
    </span>
  );
}

function Cycle() {
  const words = usePaneLook().texts.guide;
  const styles = useStyles();
  const { read, period } = useWorkspace();
  const here = useMemo(() => cyclePosition(read.scorecard, period), [read, period]);
  return (
    <Section title={words.cycle}>
      <ol className={styles.cycle}>
        {CYCLE.map((step) => (
          <li
            key={step}
            className={mergeClasses(styles.part, step === here && styles.here)}
            aria-current={step === here ? 'step' : undefined}
          >
            <Text weight="semibold">{words.cycleSteps[step].name}</Text>
            <Caption1>{words.cycleSteps[step].text}</Caption1>
            {step === here && <Caption1>{words.here}</Caption1>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Comparison() {
  const words = usePaneLook().texts.guide;
  const styles = useStyles();
  return (
    <Section title={words.compared}>
      <table className={styles.table}>
        <tbody>
          {Object.values(words.comparison).map(({ name, scorecard, kpi }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{scorecard}</td>
              <td>{kpi}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Mistakes() {
  const words = usePaneLook().texts.guide;
  const styles = useStyles();
  return (
    <Section title={words.mistakes}>
      <ul className={styles.list}>
        {Object.values(words.mistakeList).map(({ name, text }) => (
          <li key={name}>
            <Text weight="semibold">{name}.</Text> <Text>{text}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
