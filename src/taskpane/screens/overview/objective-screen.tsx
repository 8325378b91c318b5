import { useMemo } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { ObjectiveResult } from '../../../scorecard/evaluation/evaluation';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { actionCounts } from './action-counts';
import { KpiList } from './kpi-list';
import { objectiveResult, supportersOf } from './nodes-by-id';
import { NotShown } from './not-shown';
import { ObjectiveList } from './objective-list';
import { ScoreHead } from './score-head';
import { ShowInSheet } from './show-in-sheet';

const useStyles = makeStyles({ add: { alignSelf: 'start' } });

interface Props {
  readonly id: string;
}

/** An objective: its score from its own KPIs, beside it that of the objectives below that support it. */
export function ObjectiveScreen({ id }: Props) {
  const { facts, read } = useWorkspace();
  const result = objectiveResult(facts.now.overall, id);
  if (result) return <Objective result={result} />;
  return <NotShown title={read.scorecard.objectives.find((each) => each.id === id)?.name ?? id} />;
}

function Objective({ result }: { readonly result: ObjectiveResult }) {
  const { overview, screens } = usePaneLook().texts;
  const styles = useStyles();
  const { facts, read, go } = useWorkspace();
  const { objective, kpis, supporting, override, heldByCritical } = result;
  const openActions = useMemo(() => actionCounts(read.scorecard), [read]);
  const supporters = useMemo(
    () =>
      // Their weight is that in their own unit.
      supportersOf(facts.now.overall, objective.id).map((each) => ({
        ...each,
        shareOfParent: undefined,
      })),
    [facts, objective.id],
  );
  const add = () => {
    go({ screen: 'kpi-form', objective: objective.id });
  };
  return (
    <Screen
      title={objective.name}
      lead={[objective.id, objective.owner].filter((part) => part !== undefined).join(' · ')}
      others={[
        {
          label: overview.edit,
          run: () => {
            go({ screen: 'objective-form', id: objective.id });
          },
        },
        {
          label: screens['line-of-sight'],
          run: () => {
            go({ screen: 'line-of-sight', id: objective.id, of: 'objective' });
          },
        },
      ]}
      aside={<ShowInSheet object={{ table: 'BSC_Objectives', id: objective.id, field: 'name' }} />}
    >
      <ScoreHead title={supporting ? overview.ownKpis : screens.objective} result={result} />
      {override && (
        <Hint kind="info">{fill(overview.byHand, { reason: override.reason ?? '' })}</Hint>
      )}
      {heldByCritical && <Hint kind="info">{overview.held}</Hint>}
      {supporting && <ScoreHead title={overview.below} result={supporting} />}
      <Section title={`${overview.kpis} ${kpis.length}`}>
        <KpiList kpis={kpis} openActions={openActions} none={overview.noKpisHere} />
        {kpis.length === 0 && (
          <Button className={styles.add} onClick={add}>
            {overview.addKpi}
          </Button>
        )}
      </Section>
      {supporters.length > 0 && (
        <Section title={`${overview.supportedBy} ${supporters.length}`}>
          <ObjectiveList objectives={supporters} />
        </Section>
      )}
    </Screen>
  );
}
