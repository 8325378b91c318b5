import { stringifyStructRef, type ReferenceStruct } from '@borgar/fx';
import {
  columnNameOf,
  engineColumnName,
  engineTableName,
  tableNameOf,
  type TableExtent,
} from './engine-names';
import type { FormulaTable } from './formula-table';

const NO_REFERENCE = '#REF!';
const THIS_ROW = 'this row';

/** The parts of the table that a reference names, as `data totals`. */
function partsOf({ sections = [] }: ReferenceStruct): string {
  return sections.length === 0 ? 'data' : [...sections].sort().join(' ');
}

/** What the engine calls these parts of a table; undefined when the table shows none of that. */
function engineParts(
  parts: string,
  { showHeaders, showTotals }: FormulaTable,
): { readonly extent: TableExtent; readonly sections: string[] } | undefined {
  switch (parts) {
    case 'data':
      return { extent: 'data', sections: [] };
    case THIS_ROW:
      return { extent: 'data', sections: [THIS_ROW] };
    case 'headers':
      return showHeaders ? { extent: 'data', sections: ['headers'] } : undefined;
    case 'totals':
      return showTotals ? { extent: 'whole', sections: ['totals'] } : undefined;
    case 'all':
    case 'data headers totals':
      return { extent: 'whole', sections: ['all'] };
    case 'data headers':
      return { extent: 'headers and data', sections: showHeaders ? ['all'] : ['data'] };
    case 'data totals':
      return { extent: 'whole', sections: [showHeaders ? 'data' : 'all'] };
    default:
      return undefined;
  }
}

/** A reference as the engine can calculate it; `#REF!` when the table has no such column or part. */
export function structuredForEngine(reference: ReferenceStruct, table: FormulaTable): string {
  const { columns = [] } = reference;
  const isKnown = columns.every((name) => table.columns.includes(name));
  const parts = engineParts(partsOf(reference), table);
  if (!isKnown || !parts) return NO_REFERENCE;
  const full = {
    table: engineTableName(table.name, parts.extent),
    columns: columns.map(engineColumnName),
    sections: parts.sections,
  };
  return stringifyStructRef(full, { thisRow: true });
}

const SECTIONS_OF: Readonly<Record<TableExtent, Readonly<Record<string, string[]>>>> = {
  data: {},
  'headers and data': { all: ['headers', 'data'], data: ['headers', 'data'] },
  whole: { data: ['data', 'totals'] },
};

/** The engine's reference with the names that people know. */
export function structuredOfEngine(reference: ReferenceStruct): ReferenceStruct {
  const { name, extent } = tableNameOf(reference.table ?? '');
  const sections = reference.sections ?? [];
  const shown = SECTIONS_OF[extent][partsOf(reference)] ?? sections;
  return {
    ...reference,
    table: name,
    columns: (reference.columns ?? []).map(columnNameOf),
    sections: shown,
  };
}
