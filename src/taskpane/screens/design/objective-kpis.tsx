import { Link } from '@fluentui/react-components';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { ListRow } from '../../parts/list-row';
import { RowList } from '../../parts/row-list';
import { Section } from '../../parts/section';
import { StatusMark } from '../../parts/status-mark';
import { useWorkspace } from '../../workspace/workspace';

/** More KPIs than these on one objective are hard to manage (health rule K7). */
const MANY = 3;

/** The KPIs that measure an objective, and a way to add one. */
export function ObjectiveKpis({ objective }: { readonly objective: string }) {
  const words = usePaneLook().texts.design;
  const { read, facts, go } = useWorkspace();
  const kpis = read.scorecard.kpis.filter((kpi) => kpi.objective === objective);
  return (
    <Section
      title={words.kpis}
      aside={
        <Link
          as="button"
          onClick={() => {
            go({ screen: 'kpi-form', objective });
          }}
        >
          {words.addKpi}
        </Link>
      }
    >
      {kpis.length > MANY && <Hint kind="warning">{words.manyKpis}</Hint>}
      <RowList items={kpis} keyOf={({ id }) => id}>
        {({ id, name, owner }) => (
          <ListRow
            rowKey={id}
            name={name}
            text={owner}
            end={
              <StatusMark
                status={facts.now.kpiById.get(id)?.status ?? 'Not scored'}
                words={facts.now.settings.statusWords}
              />
            }
            open={() => {
              go({ screen: 'kpi', id });
            }}
          />
        )}
      </RowList>
    </Section>
  );
}
