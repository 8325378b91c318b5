import { memo } from 'react';
import { Text } from '@fluentui/react-components';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { usePaneLook } from '../../look/pane-look';
import { LongList } from '../../parts/long-list';
import { useOpening } from '../../workspace/use-opening';
import { useWorkspace } from '../../workspace/workspace';
import { KpiRow } from './kpi-row';

const Row = memo(KpiRow);

interface Props {
  readonly kpis: readonly KpiResult[];
  /** How many actions of a KPI are open. */
  readonly openActions: ReadonlyMap<string, number>;
  /** What is said instead of an empty list. */
  readonly none?: string;
  readonly atOnce?: number;
  /** All of one status, which the title above says. */
  readonly isOfOneStatus?: boolean;
}

/** KPIs with owner, actual, target and variance; a click opens one, with Ctrl it is shown in the sheet. */
export function KpiList({ kpis, openActions, none, atOnce, isOfOneStatus = false }: Props) {
  const { overview } = usePaneLook().texts;
  const { facts, selectedKpi } = useWorkspace();
  const open = useOpening();
  if (kpis.length === 0) return <Text>{none ?? overview.none}</Text>;
  return (
    <LongList items={kpis} keyOf={({ kpi }) => kpi.id} atOnce={atOnce}>
      {(result) => (
        <Row
          result={result}
          settings={facts.now.settings}
          actions={openActions.get(result.kpi.id) ?? 0}
          isSelected={result.kpi.id === selectedKpi}
          hasWord={!isOfOneStatus}
          open={open}
        />
      )}
    </LongList>
  );
}
