import { Link } from '@fluentui/react-components';
import { SWOT_KINDS, type SwotEntry } from '../../../scorecard/model/swot-entry';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { ListRow } from '../../parts/list-row';
import { RowList } from '../../parts/row-list';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { SwotProposals } from './swot-proposals';

/** Strengths, weaknesses, opportunities and threats, and the objectives that they lead to. */
export function SwotScreen() {
  const { texts } = usePaneLook();
  const words = texts.design;
  const { read, go } = useWorkspace();
  const { swot, objectives } = read.scorecard;
  const names = new Map(objectives.map(({ id, name }) => [id, name]));
  const begin = (kind: SwotEntry['kind']): void => {
    go({ screen: 'swot-form', kind });
  };
  return (
    <Screen
      title={texts.screens.swot}
      lead={words.swotLead}
      primary={{
        label: words.addStatement,
        saves: true,
        run: () => {
          begin('Strength');
        },
      }}
    >
      {swot.length === 0 && <Hint kind="info">{words.noSwot}</Hint>}
      <SwotProposals />
      {SWOT_KINDS.map((kind) => (
        <Section
          key={kind}
          title={words.swotKinds[kind]}
          aside={
            <Link
              as="button"
              aria-label={`${words.add}: ${words.swotKinds[kind]}`}
              onClick={() => {
                begin(kind);
              }}
            >
              {words.add}
            </Link>
          }
        >
          <RowList
            items={swot.filter((entry) => entry.kind === kind)}
            keyOf={({ statement, period: when }) => `${when?.ordinal ?? ''} ${statement}`}
          >
            {(entry) => (
              <ListRow
                rowKey={entry.statement}
                name={entry.statement}
                text={
                  entry.objective === undefined
                    ? words.noObjective
                    : (names.get(entry.objective) ?? entry.objective)
                }
                open={() => {
                  go({ screen: 'swot-form', entry });
                }}
              />
            )}
          </RowList>
        </Section>
      ))}
    </Screen>
  );
}
