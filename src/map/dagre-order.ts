import { Graph, layout } from '@dagrejs/dagre';
import type { Arrow } from '../scorecard/cascade/loop-closers';

interface Node {
  readonly width: number;
  readonly height: number;
  rank?: number;
}

/** Only what lies left of what is used of the result, so any size does. */
const SIZE = 100;
/** Dagre keeps a place for the label of an edge between two rows. */
const RANKS_TO_ROW = 2;

/** How far from the left dagre puts each box, when the rows are given and few links are to cross. */
export function dagreOrder(
  rows: readonly (readonly string[])[],
  links: readonly Arrow[],
): ReadonlyMap<string, number> {
  const ids = rows.flat();
  const rowOf = new Map(rows.flatMap((row, index) => row.map((id) => [id, index] as const)));
  const nameOf = new Map(ids.map((id, index) => [id, String(index)]));
  const graph = new Graph<object, Node, object>();
  graph.setGraph({
    ranker: (ranked: Graph<object, Node, object>) => {
      for (const name of ranked.nodes()) {
        const id = ids[Number(name)];
        // Dagre's own root stands above all.
        ranked.node(name).rank = id === undefined ? -1 : (rowOf.get(id) ?? 0) * RANKS_TO_ROW;
      }
    },
  });
  for (const name of nameOf.values()) graph.setNode(name, { width: SIZE, height: SIZE });
  for (const { from, to } of links) {
    const [start, end] = [rowOf.get(from), rowOf.get(to)];
    if (start === undefined || end === undefined || start === end) continue;
    const [upper, lower] = start < end ? [from, to] : [to, from];
    const label = { minlen: Math.abs(start - end) };
    graph.setEdge(nameOf.get(upper) ?? '', nameOf.get(lower) ?? '', label);
  }
  layout(graph);
  return new Map(ids.map((id, index) => [id, xOf(graph.node(String(index)))]));
}

function xOf(node: Node & { readonly x?: number }): number {
  return node.x ?? 0;
}
