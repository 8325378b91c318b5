import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { RowList } from '../../parts/row-list';
import { Section } from '../../parts/section';
import { Swatch } from '../../parts/swatch';
import { useOpening } from '../../workspace/use-opening';
import { useWorkspace } from '../../workspace/workspace';
import { NodeRow } from './node-row';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** The perspectives with weight, score, status and change. */
export function PerspectiveList() {
  const { texts, language } = usePaneLook();
  const styles = useStyles();
  const { facts } = useWorkspace();
  const open = useOpening();
  const { overview } = texts;
  const period = periodLabel(facts.before.period, language);
  return (
    <Section
      title={overview.perspectives}
      aside={<Caption1 className={styles.quiet}>{fill(overview.scoreColumn, { period })}</Caption1>}
    >
      <RowList items={facts.now.overall.perspectives} keyOf={({ perspective }) => perspective.id}>
        {(result, place) => {
          const { id, name, colour } = result.perspective;
          return (
            <NodeRow
              rowKey={`perspective ${id}`}
              name={name}
              result={result}
              hasNoKpis={result.objectives.every(({ kpis }) => kpis.length === 0)}
              start={<Swatch colour={colour} place={place} />}
              open={(event) => {
                open(
                  event,
                  { table: 'BSC_Perspectives', id, field: 'name' },
                  { screen: 'perspective', id },
                );
              }}
            />
          );
        }}
      </RowList>
    </Section>
  );
}
