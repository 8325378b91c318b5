import { useMemo } from 'react';
import { Link } from '@fluentui/react-components';
import { usePaneLook } from '../../look/pane-look';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { actionCounts } from './action-counts';
import { KpiList } from './kpi-list';

const AT_ONCE = 5;

/** The KPIs without an actual in the period, with their owners. */
export function MissingList() {
  const { overview } = usePaneLook().texts;
  const { facts, read, go } = useWorkspace();
  const openActions = useMemo(() => actionCounts(read.scorecard), [read]);
  const missing = facts.now.kpis.filter(({ status }) => status === 'No data');
  if (missing.length === 0) return null;
  return (
    <Section
      title={`${overview.missing} ${missing.length}`}
      aside={
        <Link
          as="button"
          onClick={() => {
            go({ screen: 'data' });
          }}
        >
          {overview.enterThem}
        </Link>
      }
    >
      <KpiList kpis={missing} openActions={openActions} atOnce={AT_ONCE} isOfOneStatus />
    </Section>
  );
}
