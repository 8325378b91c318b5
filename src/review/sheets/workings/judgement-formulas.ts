import type { KpiRule } from '../../../scorecard/rules/kpi-rule';

/** The cells of one row that a judgement reads: figures of one span, and the KPI's limits. */
export interface JudgementCells {
  readonly actual: string;
  readonly target: string;
  readonly readings: string;
  readonly judged: string;
  readonly achieved: string;
  readonly at: string;
  readonly greenAt: string;
  readonly amberAt: string;
  /** +1 where more is better, −1 where less is. */
  readonly better: string;
  readonly green: string;
  readonly amber: string;
  readonly baseline: string;
  readonly low: string;
  readonly high: string;
}

/** A judgement step by step, each a formula for a cell of its own (docs/scoring.md, achievement and status). */
export interface JudgementFormulas {
  readonly judged: string;
  readonly achieved: string;
  readonly at: string;
  readonly greenAt: string;
  readonly amberAt: string;
  readonly colour: string;
}

/** The formulas that judge one span of a KPI by its rule (unscaled, defaults filled in). */
export function judgementFormulas(rule: KpiRule, cells: JudgementCells): JudgementFormulas {
  const limits = limitsOf(rule, cells);
  return {
    judged: judgedFormula(rule, cells, limits),
    achieved: `IF(${cells.judged}=1,${achievedFormula(rule, cells, limits)},"")`,
    at: `IF(${cells.judged}=1,${atFormula(rule, cells, limits)},"")`,
    greenAt: `IF(${cells.judged}=1,${boundFormula(rule, limits.green, cells)},"")`,
    amberAt: `IF(${cells.judged}=1,${boundFormula(rule, limits.amber, cells)},"")`,
    colour: colourFormula(rule, cells, limits),
  };
}

/** The limits of a total: in the KPI's own unit they grow with the readings of a sum. */
interface Limits {
  readonly green: string;
  readonly amber: string;
  readonly baseline?: string;
  readonly low: string;
  readonly high: string;
}

function limitsOf(rule: KpiRule, cells: JudgementCells): Limits {
  const times = (cell: string): string =>
    rule.aggregation === 'sum' ? `${cell}*${cells.readings}` : cell;
  const own = rule.thresholds === 'ratio' ? (cell: string): string => cell : times;
  const usesBaseline = rule.direction === 'higher' || rule.direction === 'lower';
  return {
    green: own(cells.green),
    amber: own(cells.amber),
    baseline: usesBaseline && rule.baseline !== undefined ? times(cells.baseline) : undefined,
    low: times(cells.low),
    high: times(cells.high),
  };
}

/** 1 when nothing that the rule needs is missing and its parts do not contradict each other, else 0. */
function judgedFormula(rule: KpiRule, cells: JudgementCells, limits: Limits): string {
  if (rule.direction === 'none') return `IF(${cells.actual}="","",0)`;
  const needs = [...missingTests(rule, cells), ...contradictionTests(rule, cells, limits)];
  const all = needs.length === 0 ? '1' : `IF(AND(${needs.join(',')}),1,0)`;
  return `IF(${cells.actual}="","",${all})`;
}

function missingTests(rule: KpiRule, cells: JudgementCells): readonly string[] {
  if (rule.thresholds === 'values') return [`ISNUMBER(${cells.green})`, `ISNUMBER(${cells.amber})`];
  if (rule.direction === 'yesno') return [];
  if (rule.direction === 'range') return [`ISNUMBER(${cells.low})`, `ISNUMBER(${cells.high})`];
  return [`ISNUMBER(${cells.target})`];
}

function contradictionTests(
  rule: KpiRule,
  { better, target, baseline, green, amber, low, high }: JudgementCells,
  limits: Limits,
): readonly string[] {
  const tests: string[] = [];
  if (rule.direction === 'range') tests.push(`OR(${low}="",${high}="",${low}<=${high})`);
  if (limits.baseline !== undefined) {
    const ahead = `${better}*(N(${target})-${limits.baseline})>0`;
    tests.push(`OR(${baseline}="",${target}="",${ahead})`);
  }
  if (rule.thresholds === 'ratio') tests.push(`${amber}<=${green}`);
  if (rule.thresholds === 'points') tests.push(`${green}<=${amber}`);
  return tests;
}

/** Rounding of binary fractions around 0 is 0. */
function snapped(actual: string): string {
  return `IF(ABS(${actual})<=1E-12,0,${actual})`;
}

function achievedFormula(rule: KpiRule, cells: JudgementCells, limits: Limits): string {
  const { target, better, baseline } = cells;
  const value = snapped(cells.actual);
  if (rule.direction === 'yesno') return value;
  if (rule.direction === 'range') return rangeAchieved(value, cells, limits);
  if (rule.direction === 'target') return `IF(${target}="","",${closeness(value, target)})`;
  const plain =
    `IF(${target}=0,IF(${better}*${value}>=0,1,0),` +
    `1+${better}*(${value}-${target})/ABS(${target}))`;
  const fromBaseline =
    limits.baseline === undefined
      ? plain
      : `IF(ISNUMBER(${baseline}),(${value}-${limits.baseline})/(${target}-${limits.baseline}),${plain})`;
  return `IF(${target}="","",${fromBaseline})`;
}

function closeness(value: string, target: string): string {
  return `IF(${target}=0,IF(${value}=0,1,0),1-ABS(${value}-${target})/ABS(${target}))`;
}

function rangeAchieved(value: string, cells: JudgementCells, { low, high }: Limits): string {
  const distance = `MAX(${low}-${value},${value}-${high},0)`;
  const limit = `IF(${value}<${low},ABS(${low}),ABS(${high}))`;
  const share = `1-${distance}/MAX(${limit},(${high}-${low})/2)`;
  const point = closeness(value, low);
  const wide = `IF(${low}=${high},${point},IF(${distance}=0,1,${share}))`;
  return `IF(AND(ISNUMBER(${cells.low}),ISNUMBER(${cells.high})),${wide},"")`;
}

/** Where the value stands; more is better, whatever the direction. */
function atFormula(rule: KpiRule, cells: JudgementCells, limits: Limits): string {
  const value = snapped(cells.actual);
  if (rule.thresholds === 'ratio') return cells.achieved;
  if (rule.thresholds === 'values') return `${valuesSign(rule, cells)}*${value}`;
  switch (rule.direction) {
    case 'range':
      return `0-MAX(${limits.low}-${value},${value}-${limits.high},0)`;
    case 'yesno':
      return `${value}-1`;
    case 'target':
      return `0-ABS(${value}-${cells.target})`;
    case 'higher':
    case 'lower':
    case 'none':
      return `${cells.better}*(${value}-${cells.target})`;
  }
}

/** Where green or amber starts on the same scale. */
function boundFormula(rule: KpiRule, limit: string, cells: JudgementCells): string {
  if (rule.thresholds === 'ratio') return limit;
  return rule.thresholds === 'values' ? `${valuesSign(rule, cells)}*${limit}` : `0-${limit}`;
}

/** Raw values: green below amber means that lower is better. */
function valuesSign(rule: KpiRule, { green, amber, better }: JudgementCells): string {
  const equal = rule.direction === 'higher' || rule.direction === 'lower' ? better : '1';
  return `IF(${green}=${amber},${equal},IF(${green}<${amber},-1,1))`;
}

function colourFormula(rule: KpiRule, cells: JudgementCells, limits: Limits): string {
  const { actual, judged, at, greenAt, amberAt } = cells;
  const slack = `1E-9*MAX(${largest(rule, cells, limits).join(',')})`;
  const colour = `IF(${at}>=${greenAt}-${slack},"Green",IF(${at}>=${amberAt}-${slack},"Amber","Red"))`;
  return `IF(${actual}="","No data",IF(${judged}=0,"Not scored",${colour}))`;
}

/** What the rounding of binary fractions is in proportion to. */
function largest(rule: KpiRule, cells: JudgementCells, limits: Limits): readonly string[] {
  const bounds = [`ABS(${cells.greenAt})`, `ABS(${cells.amberAt})`];
  if (rule.thresholds === 'ratio') return [...bounds, '1'];
  const own = [...bounds, `ABS(N(${cells.target}))`];
  if (rule.direction !== 'range') return own;
  const { low, high } = limits;
  return [
    ...own,
    `IF(ISNUMBER(${cells.low}),ABS(${low}),0)`,
    `IF(ISNUMBER(${cells.high}),ABS(${high}),0)`,
  ];
}

/** What one unit of score is worth in the KPI's own unit; empty for ratios, which are that already. */
export function scaleFormula(rule: KpiRule, cells: JudgementCells): string {
  const green = limitsOf(rule, cells).green;
  const target = `ABS(N(${cells.target}))`;
  return `IF(${cells.judged}=1,IF(${target}>0,${target},IF(${green}=0,1,ABS(${green}))),"")`;
}

/** The score × 100 from position, colour and scale (docs/scoring.md, score). */
export function scoreFormula(
  rule: KpiRule,
  cells: JudgementCells & { readonly colour: string; readonly scale: string },
): string {
  const { at, greenAt, amberAt, colour, scale } = cells;
  const isRatio = rule.thresholds === 'ratio';
  const above = isRatio ? `(${at}-${greenAt})` : `(${at}-${greenAt})/${scale}`;
  const unitBelow = isRatio ? `IF(${amberAt}>0,${amberAt},1)` : scale;
  const between = `(${at}-${amberAt})*(BSC_GreenFrom-BSC_AmberFrom)/(${greenAt}-${amberAt})`;
  const green = `BSC_GreenFrom+MAX(0,${above})`;
  const amber = `MIN(BSC_AmberFrom+MAX(0,${between}),BSC_GreenFrom-1E-6)`;
  const red = `MIN(BSC_AmberFrom*(1-(${amberAt}-${at})/${unitBelow}),BSC_AmberFrom-1E-6)`;
  const inBand = `IF(${colour}="Green",${green},IF(${colour}="Amber",${amber},${red}))`;
  return `IF(${at}="","",100*MAX(BSC_Floor,MIN(BSC_Cap,${inBand})))`;
}
