import { scoreSource } from '../../facts/score-source';
import { weightOf } from '../../../scorecard/roll-up/weight-of';
import { unitTree } from '../../../scorecard/cascade/unit-tree';
import type { UnitResult } from '../../../scorecard/evaluation/evaluation';
import type { CellStyle } from '../../book/cell-style';
import { blockOf, type SheetBlock } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { LINES, STYLES } from '../../styling/styles';
import type { ObjectiveRow, PerspectiveRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ComposedSheet } from '../composed-sheet';
import { flowingPage, pageOf, startSheet } from '../sheet-frame';
import { workingsColumn } from './columns';
import { addKpi } from './kpi-cells';
import { addNode } from './node-cells';
import { KPI_LEVEL, OBJECTIVE_LEVEL, PERSPECTIVE_LEVEL } from './roll-up-formulas';
import { rowDraft } from './row-draft';
import { scoreHistory, type ScoreHistory } from './score-history';
import { addKpiCoverage, addPoints, addShares, coverageOfKpi } from './share-cells';
import { addUnitRows, unitRowsOf, type UnitRows } from './unit-cells';
import { addHeadings } from './workings-headings';

const HEADING_ROW = 7;

/** Where every figure is calculated, step by step, in rows that are those of Scorecard and Data. */
export function workingsSheet(subject: ReviewSubject): ComposedSheet {
  const { words, sheets, outline } = subject;
  const draft = startSheet(subject, sheets.fixed.workings, {
    message: words.workings.message,
    who: words.workings.who,
    links: [2, 4, 8],
    zoom: 85,
  });
  addHeadings(draft, subject, HEADING_ROW);
  const composer = new WorkingsComposer(draft, subject);
  composer.addTree();
  draft.frozen = { rows: HEADING_ROW, columns: workingsColumn('name') };
  const right = workingsColumn('trend');
  const page = flowingPage(blockOf(1, 1, composer.bottom, right), {
    first: HEADING_ROW - 1,
    last: HEADING_ROW,
  });
  const pages = {
    ...page,
    fit: { wide: 4 },
    titleColumns: { first: 1, last: workingsColumn('name') },
  };
  return {
    sheet: draft.finish(pageOf(subject, pages)),
    names: new Map<string, SheetBlock>([
      ['BSC_Score', cell(subject, outline.top, workingsColumn('score'))],
      ['BSC_ScorePrev', cell(subject, outline.top, workingsColumn('scoreBefore'))],
    ]),
  };
}

function cell({ sheets }: ReviewSubject, row: number, column: number): SheetBlock {
  return { sheet: sheets.fixed.workings, block: blockOf(row, column) };
}

/** Walks the tree and fills its rows. */
class WorkingsComposer {
  private readonly bands: number[] = [];
  private readonly history: ScoreHistory;
  /** Where the units stand that the perspectives are averaged from; absent when they have objectives of their own. */
  private readonly units?: UnitRows;
  readonly bottom: number;

  constructor(
    private readonly draft: SheetDraft,
    private readonly subject: ReviewSubject,
  ) {
    this.history = scoreHistory(subject.before);
    this.units = scoreSource(subject) === 'units' ? unitRowsOf(subject) : undefined;
    this.bottom = this.units?.bottom ?? subject.outline.last;
  }

  addTree(): void {
    const { outline } = this.subject;
    this.addTop(this.subject.now.overall);
    for (const perspective of outline.perspectives) this.addPerspective(perspective);
    if (outline.loose !== undefined) {
      this.line(outline.loose.row, NODE_LINE).put('name', this.subject.words.workings.loose);
      for (const kpi of outline.loose.kpis) addKpi(this.line(kpi.row), kpi, this.subject);
    }
    if (this.units !== undefined) addUnitRows(this.draft, this.units, this.subject);
    for (const row of this.bands) {
      this.draft.paintRest(blockOf(row, FIRST_COLUMN, row, workingsColumn('trend')), NODE_LINE);
    }
  }

  private line(row: number, look: CellStyle = LINE) {
    if (look === NODE_LINE) this.bands.push(row);
    return rowDraft(this.draft, row, look);
  }

  private addTop(result: UnitResult): void {
    const { outline, company, unitName, settings, scorecard } = this.subject;
    const row = this.line(outline.top, NODE_LINE);
    const own = { first: outline.top + 1, last: outline.last, level: PERSPECTIVE_LEVEL };
    const children = this.units?.totals ?? own;
    addNode(
      row,
      {
        id: unitTree(scorecard.units).unit?.id ?? '',
        name: unitName ?? company,
        level: 0,
        result,
        scoreBefore: this.history.overall,
        children: { ...children, rollUp: this.units ? 'Weighted' : settings.rollUp },
      },
      this.subject,
    );
    row.put('shareOfAll', 1, { format: '0.0%' });
  }

  private addPerspective({ row, last, result, objectives }: PerspectiveRow): void {
    const { outline, settings } = this.subject;
    const line = this.line(row, NODE_LINE);
    const { perspective } = result;
    const own = { first: row + 1, last, level: OBJECTIVE_LEVEL };
    addNode(
      line,
      {
        id: perspective.id,
        name: perspective.name,
        level: PERSPECTIVE_LEVEL,
        weight: result.weight,
        result,
        scoreBefore: this.history.perspective(perspective.id),
        children: {
          ...(this.units?.ofPerspective(perspective.id) ?? own),
          rollUp: this.units ? 'Weighted' : settings.rollUp,
        },
      },
      this.subject,
    );
    const parent = { row: outline.top, first: outline.top + 1, last: outline.last };
    const { weight } = result;
    const shown = this.units ? { ...result, absoluteShare: undefined } : result;
    addShares(line, { parent, level: PERSPECTIVE_LEVEL, weight, result: shown }, this.subject);
    for (const objective of objectives) this.addObjective(objective, { row, first: row + 1, last });
  }

  private addObjective(
    { row, last, result, kpis }: ObjectiveRow,
    parent: { row: number; first: number; last: number },
  ): void {
    const line = this.line(row, OBJECTIVE_LINE);
    const { objective, weight } = result;
    addNode(
      line,
      {
        id: objective.id,
        name: objective.name,
        level: OBJECTIVE_LEVEL,
        weight,
        result,
        override: result.override?.status,
        scoreBefore: this.history.objective(objective.id),
        children: { first: row + 1, last, level: KPI_LEVEL, rollUp: this.subject.settings.rollUp },
      },
      this.subject,
    );
    addShares(line, { parent, level: OBJECTIVE_LEVEL, weight, result }, this.subject);
    const parents = { top: this.subject.outline.top, perspective: parent.row, objective: row };
    for (const kpi of kpis) {
      const own = this.line(kpi.row);
      addKpi(own, kpi, this.subject);
      addKpiCoverage(own, kpi);
      const child = { ...kpi.result, coverage: coverageOfKpi(kpi) };
      const plan = { parent: { row, first: row + 1, last }, level: KPI_LEVEL, result: child };
      addShares(own, { ...plan, weight: weightOf(kpi.result.kpi) }, this.subject);
      addPoints(own, kpi, parents, this.subject, this.history);
    }
  }
}

const FIRST_COLUMN = 2;
const LINE: CellStyle = { size: 9, borders: { bottom: LINES.hair } };
const OBJECTIVE_LINE: CellStyle = { ...LINE, bold: true };
const NODE_LINE: CellStyle = { ...OBJECTIVE_LINE, fill: STYLES.heading.fill };
