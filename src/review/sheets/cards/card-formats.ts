import { trendArrow } from '../../../look/trend-arrow';
import type { ConditionalFormat } from '../../book/conditional-format';
import { blockOf, type Block } from '../../book/place';
import { cellReference, quoted } from '../../book/reference';
import { signFormats, statusFormats } from '../../styling/status-formats';
import { statusColours } from '../../styling/styles';
import type { KpiRow } from '../../subject/outline';
import { cardRow } from '../../subject/card-place';
import { factRow, type Fact } from './card-facts';
import { CARD_COLUMNS } from './card-grid';
import { cardTable } from './card-table';

/** The colours of all cards of a sheet: one set of rules for all of them. */
export function cardFormats(rows: readonly KpiRow[]): readonly ConditionalFormat[] {
  const { figure, firstPeriod, lastPeriod } = CARD_COLUMNS;
  const facts = (...names: readonly Fact[]): readonly Block[] =>
    rows.flatMap((_, index) => names.map((name) => blockOf(factRow(cardRow(index), name), figure)));
  const tables = rows.map((kpi, index) => {
    const { variance } = cardTable(kpi, cardRow(index));
    return blockOf(variance, firstPeriod, variance, lastPeriod);
  });
  return [
    ...statusFormats(facts('status', 'ytdStatus', 'yearStatus')),
    ...signFormats([...facts('variance', 'variancePercent'), ...tables]),
    ...trendFormats(facts('trend')),
  ];
}

/** As on Scorecard, but the arrow has its word beside it. */
function trendFormats(blocks: readonly Block[]): readonly ConditionalFormat[] {
  const [first] = blocks;
  if (first === undefined) return [];
  const cell = cellReference({ row: first.top, column: first.left });
  const coloured = (arrow: string, colour: string): ConditionalFormat => ({
    blocks,
    rule: { kind: 'formula', formula: `LEFT(${cell},1)=${quoted(arrow)}`, colour },
  });
  return [
    coloured(trendArrow('Worse'), statusColours('Red').text),
    coloured(trendArrow('Better'), statusColours('Green').text),
  ];
}
