import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneLook } from '../../../look/pane-look';
import { Hint } from '../../../parts/hint';
import { Section } from '../../../parts/section';
import { useWorkspace } from '../../../workspace/workspace';
import { ProblemHints } from '../problem-hints';
import type { Importing } from '../use-importing';
import { FigureChoiceFields } from './figure-choices';
import { OutdatedQuestion } from './outdated-question';
import { SummaryLines } from './summary-lines';
import { tablesToWrite } from './tables-to-write';

const useStyles = makeStyles({
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
  const { plan } = importing;
  if (!plan) return null;
  return (
    <>
      <SummaryLines importing={importing} plan={plan} />
      <OutdatedQuestion plan={plan} choices={importing} />
      <FigureChoiceFields importing={importing} />
      <Hint kind="info">{words.sourceStays}</Hint>
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
            {tablesToWrite(plan, read.layout).map(({ sheet, isNew, added, changed }) => (
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
