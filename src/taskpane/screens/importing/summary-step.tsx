import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { Hint } from '../../parts/hint';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { ProblemHints } from './problem-hints';
import { countsOf } from './region-counts';
import { tablesToWrite } from './tables-to-write';
import type { Importing } from './use-importing';

const useStyles = makeStyles({
  lines: { margin: 0, paddingInlineStart: '20px' },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      padding: '3px 8px 3px 0',
      textAlign: 'start',
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    '& td + td, & th + th': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  },
});

/** The last step: what will be written, before anything is. */
export function SummaryStep({ importing }: { readonly importing: Importing }) {
  const words = usePaneLook().texts.importing;
  const styles = useStyles();
  const { read } = useWorkspace();
  const { plan, chosen, figures, setFigures } = importing;
  if (!plan) return null;
  const { counts } = plan;
  const lines = [
    counts.kpisAdded > 0 && fill(words.kpisAdded, { count: counts.kpisAdded }),
    counts.kpisUpdated > 0 && fill(words.kpisUpdated, { count: counts.kpisUpdated }),
    counts.kpisVanished > 0 && fill(words.kpisVanished, { count: counts.kpisVanished }),
    counts.perspectivesAdded > 0 &&
      fill(words.perspectivesAdded, { count: counts.perspectivesAdded }),
    counts.objectivesAdded > 0 && fill(words.objectivesAdded, { count: counts.objectivesAdded }),
    counts.unitsAdded > 0 && fill(words.unitsAdded, { count: counts.unitsAdded }),
    fill(words.actualsCount, { count: counts.actuals }),
    fill(words.targetsCount, { count: counts.targets }),
    counts.targetsSame > 0 && fill(words.targetsSame, { count: counts.targetsSame }),
    counts.targetsDivided > 0 && fill(words.targetsDivided, { count: counts.targetsDivided }),
    counts.formulas > 0 && fill(words.formulasCount, { count: counts.formulas }),
    counts.rowsSkipped > 0 && fill(words.rowsSkipped, { count: counts.rowsSkipped }),
  ].filter((line) => line !== false);
  const choices = [
    { value: 'formulas', label: words.asFormulas },
    { value: 'values', label: words.asValues },
  ] as const;
  return (
    <>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
      <ChoiceField
        label={words.actuals}
        value={figures.actuals}
        choices={choices}
        change={(actuals) => {
          if (actuals) setFigures({ ...figures, actuals });
        }}
      />
      <ChoiceField
        label={words.targets}
        value={figures.targets}
        choices={choices}
        change={(targets) => {
          if (targets) setFigures({ ...figures, targets });
        }}
      />
      <Hint kind="info">{words.sourceStays}</Hint>
      {figures.actuals === 'formulas' &&
        chosen
          .filter((region) => countsOf(region).periods === 1)
          .map(({ id, sheet, range }) => (
            <Hint key={id} kind="warning">
              {fill(words.onePeriod, { place: `${sheet}!${range}` })}
            </Hint>
          ))}
      <Section title={words.tables}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.table}</th>
              <th scope="col">{words.newRows}</th>
              <th scope="col">{words.changedRows}</th>
            </tr>
          </thead>
          <tbody>
            {tablesToWrite(plan.scorecard, read.layout).map(({ sheet, isNew, added, changed }) => (
              <tr key={sheet}>
                <td>
                  {sheet}
                  {isNew && <Caption1> {words.newSheet}</Caption1>}
                </td>
                <td>{added}</td>
                <td>{changed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <ProblemHints problems={plan.problems} />
    </>
  );
}
