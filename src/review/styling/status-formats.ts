import { statusSymbol } from '../../look/status-symbol';
import type { Status } from '../../scorecard/model/status';
import type { ConditionalFormat } from '../book/conditional-format';
import type { Block } from '../book/place';
import { cellReference, quoted } from '../book/reference';
import { statusColours } from './styles';

/** One of each sign: not due and not scored share theirs. */
const SIGNED: readonly Status[] = ['Green', 'Amber', 'Red', 'No data', 'Not due'];

/** Colours cells that begin with the sign of a status. The first block is the one nearest to A1. */
export function statusFormats(blocks: readonly Block[]): readonly ConditionalFormat[] {
  const first = topLeft(blocks);
  if (first === undefined) return [];
  return SIGNED.map((status): ConditionalFormat => {
    const { text, tint } = statusColours(status);
    const formula = `LEFT(${first},1)=${quoted(statusSymbol(status))}`;
    return { blocks, rule: { kind: 'formula', formula, colour: text, fill: tint, bold: true } };
  });
}

/** Colours numbers: favourable above zero, adverse below. */
export function signFormats(blocks: readonly Block[]): readonly ConditionalFormat[] {
  const first = topLeft(blocks);
  if (first === undefined) return [];
  const coloured = (test: string, status: Status): ConditionalFormat => ({
    blocks,
    rule: {
      kind: 'formula',
      formula: `AND(ISNUMBER(${first}),${first}${test})`,
      colour: statusColours(status).text,
    },
  });
  return [coloured('<0', 'Red'), coloured('>0', 'Green')];
}

/** Colours the arrows of a trend. */
export function trendFormats(blocks: readonly Block[]): readonly ConditionalFormat[] {
  const first = topLeft(blocks);
  if (first === undefined) return [];
  const coloured = (arrow: string, status: Status): ConditionalFormat => ({
    blocks,
    rule: {
      kind: 'formula',
      formula: `${first}=${quoted(arrow)}`,
      colour: statusColours(status).text,
      bold: true,
    },
  });
  return [coloured('↓', 'Red'), coloured('↑', 'Green')];
}

function topLeft(blocks: readonly Block[]): string | undefined {
  const first = blocks[0];
  return first && cellReference({ row: first.top, column: first.left });
}
