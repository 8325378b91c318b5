import type { NodeResult } from '../../../scorecard/evaluation/evaluation';
import type { CellStyle } from '../../book/cell-style';
import type { SheetDraft } from '../../book/sheet-draft';
import { LINES, STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { addShares } from './share-cells';
import { rowDraft } from './row-draft';

const LINE: CellStyle = { size: 9, borders: { bottom: LINES.hair } };

/** Level of the rows of units, below the tree. */
const UNIT_LEVEL = 4;

interface ChildRows {
  readonly first: number;
  readonly last: number;
  readonly level: number;
}

/** One unit's result, in one perspective or as a whole. */
interface UnitLine {
  readonly row: number;
  readonly name: string;
  readonly weight: number;
  readonly result: NodeResult;
  readonly rows: ChildRows;
}

/** Rows of the units whose results a scorecard is the mean of. Their results are values. */
export interface UnitRows {
  readonly heading: number;
  readonly lines: readonly UnitLine[];
  readonly totals: ChildRows;
  readonly ofPerspective: (id: string) => ChildRows | undefined;
  readonly bottom: number;
}

/** Places the units below the tree: as a whole first, then perspective by perspective. */
export function unitRowsOf({ outline, now }: ReviewSubject): UnitRows {
  const heading = outline.last + 2;
  const units = now.overall.children;
  const lines: UnitLine[] = [];
  const block = (index: number): ChildRows => {
    const first = heading + 1 + index * units.length;
    return { first, last: first + units.length - 1, level: UNIT_LEVEL };
  };
  const totals = block(0);
  units.forEach((unit, at) => {
    const name = unit.unit?.name ?? '';
    lines.push({ row: totals.first + at, name, weight: unit.weight, result: unit, rows: totals });
  });
  const blocks = new Map<string, ChildRows>();
  outline.perspectives.forEach(({ result: { perspective } }, index) => {
    const rows = block(index + 1);
    blocks.set(perspective.id, rows);
    units.forEach((unit, at) => {
      const result = unit.perspectives.find((each) => each.perspective.id === perspective.id);
      if (result === undefined) return;
      const name = `${unit.unit?.name ?? ''} · ${perspective.name}`;
      lines.push({ row: rows.first + at, name, weight: unit.weight, result, rows });
    });
  });
  const bottom = heading + units.length * (outline.perspectives.length + 1);
  return { heading, lines, totals, ofPerspective: (id) => blocks.get(id), bottom };
}

/** Fills the rows of the units. */
export function addUnitRows(
  draft: SheetDraft,
  { heading, lines }: UnitRows,
  subject: ReviewSubject,
): void {
  rowDraft(draft, heading, STYLES.section).put('name', subject.words.workings.units);
  for (const { row, name, weight, result, rows } of lines) {
    const line = rowDraft(draft, row, LINE);
    line.put('name', name);
    line.put('level', UNIT_LEVEL);
    line.put('weight', weight);
    line.put('score', result.score === undefined ? '' : result.score * 100, { format: '0.0' });
    line.put('coverage', result.coverage ?? '', { format: '0%' });
    line.put('colour', result.status);
    const share = {
      ...result,
      shareOfParent: shareAmong(result, lines, rows, subject),
      absoluteShare: undefined,
    };
    addShares(
      line,
      { parent: { row: rows.first, ...rows }, level: UNIT_LEVEL, weight, result: share },
      subject,
    );
  }
}

/** The share of a unit among those that count, by weight. */
function shareAmong(
  own: NodeResult,
  lines: readonly UnitLine[],
  rows: ChildRows,
  { settings }: ReviewSubject,
): number {
  const counts = ({ score, coverage }: NodeResult): boolean =>
    settings.missingData === 'Zero' ? coverage !== undefined : score !== undefined;
  const siblings = lines.filter((line) => line.rows === rows && counts(line.result));
  const total = siblings.reduce((sum, { weight }) => sum + weight, 0);
  const found = siblings.find(({ result }) => result === own);
  return found === undefined || total === 0 ? 0 : found.weight / total;
}
