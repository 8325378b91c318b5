import { Button, Text } from '@fluentui/react-components';
import type { PerspectiveResult } from '../../../scorecard/evaluation/evaluation';
import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { KpisByStatus } from './kpis-by-status';
import { perspectiveResult } from './nodes-by-id';
import { NotShown } from './not-shown';
import { ObjectiveList } from './objective-list';
import { ScoreHead } from './score-head';

interface Props {
  readonly id: string;
}

/** A perspective: its score, its objectives, and the KPIs in it that are off track. */
export function PerspectiveScreen({ id }: Props) {
  const { facts, read } = useWorkspace();
  const result = perspectiveResult(facts.now.overall, id);
  if (result) return <Perspective result={result} />;
  return (
    <NotShown title={read.scorecard.perspectives.find((each) => each.id === id)?.name ?? id} />
  );
}

function Perspective({ result }: { readonly result: PerspectiveResult }) {
  const { overview, screens } = usePaneLook().texts;
  const { go } = useWorkspace();
  const { perspective, objectives } = result;
  const kpis = objectives.flatMap((each) => each.kpis);
  return (
    <Screen
      title={perspective.name}
      lead={perspective.question}
      others={[
        {
          label: overview.onMap,
          run: () => {
            go({ screen: 'strategy-map' });
          },
        },
        {
          label: overview.edit,
          run: () => {
            go({ screen: 'perspectives' });
          },
        },
      ]}
    >
      <ScoreHead title={screens.perspective} result={result} />
      <Section title={overview.objectives}>
        {objectives.length > 0 ? (
          <ObjectiveList objectives={objectives} />
        ) : (
          <>
            <Text>{overview.noObjectives}</Text>
            <div>
              <Button
                onClick={() => {
                  go({ screen: 'objective-form', perspective: perspective.id });
                }}
              >
                {overview.addObjective}
              </Button>
            </div>
          </>
        )}
      </Section>
      {kpis.length > 0 && <KpisByStatus kpis={kpis} />}
    </Screen>
  );
}
