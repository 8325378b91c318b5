import type { ObjectiveResult } from '../../../scorecard/evaluation/evaluation';
import { RowList } from '../../parts/row-list';
import { useOpening } from '../../workspace/use-opening';
import { NodeRow } from './node-row';

/** Objectives with weight, score, status and change; a click opens one. */
export function ObjectiveList({ objectives }: { readonly objectives: readonly ObjectiveResult[] }) {
  const open = useOpening();
  return (
    <RowList items={objectives} keyOf={({ objective }) => objective.id}>
      {(result) => {
        const { id, name } = result.objective;
        return (
          <NodeRow
            rowKey={`objective ${id}`}
            name={name}
            result={result}
            open={(event) => {
              open(
                event,
                { table: 'BSC_Objectives', id, field: 'name' },
                { screen: 'objective', id },
              );
            }}
          />
        );
      }}
    </RowList>
  );
}
