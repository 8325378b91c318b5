import type { Aggregation } from '../../../scorecard/model/aggregation';

/** The references of one row of Data over the same periods. */
export interface SpanReferences {
  readonly actual: string;
  readonly target: string;
  readonly numerator?: string;
  readonly denominator?: string;
}

/**
 * The actual of several periods by the aggregation, gaps left out, as a formula; empty without any. For `entered`, which
 * is never derived, see `entered-formulas.ts`.
 */
export function spanActual(how: Exclude<Aggregation, 'entered'>, span: SpanReferences): string {
  const { actual } = span;
  return `IF(COUNT(${actual})=0,"",${totalActual(how, span)})`;
}

function totalActual(how: Exclude<Aggregation, 'entered'>, span: SpanReferences): string {
  const { actual, numerator, denominator } = span;
  switch (how) {
    case 'sum':
      return `SUM(${actual})`;
    case 'average':
      return `AVERAGE(${actual})`;
    case 'min':
      return `MIN(${actual})`;
    case 'max':
      return `MAX(${actual})`;
    case 'last':
      return `INDEX(${actual},${lastPosition(actual)})`;
    case 'ratio': {
      if (numerator === undefined || denominator === undefined) return `AVERAGE(${actual})`;
      const both = `ISNUMBER(${actual})*ISNUMBER(${numerator})*ISNUMBER(${denominator})`;
      const below = `SUMPRODUCT(--ISNUMBER(${actual}),${denominator})`;
      const above = `SUMPRODUCT(--ISNUMBER(${actual}),${numerator})`;
      const ratio = `IF(${below}=0,"",${above}/${below})`;
      return `IF(SUMPRODUCT(${both})=COUNT(${actual}),${ratio},AVERAGE(${actual}))`;
    }
  }
}

/** The target over the periods that have an actual; empty when one of those has none. */
export function spanTarget(how: Exclude<Aggregation, 'entered'>, span: SpanReferences): string {
  const { actual, target } = span;
  if (how === 'last') {
    const last = `INDEX(${target},${lastPosition(actual)})`;
    return `IF(COUNT(${actual})=0,"",IF(ISNUMBER(${last}),${last},""))`;
  }
  const known = `SUMPRODUCT(ISNUMBER(${actual})*ISNUMBER(${target}))`;
  const enough = `AND(COUNT(${actual})>0,${known}=COUNT(${actual}))`;
  return `IF(${enough},${totalTarget(how, span)},"")`;
}

function totalTarget(how: Exclude<Aggregation, 'entered' | 'last'>, span: SpanReferences): string {
  const { actual, target, denominator } = span;
  const sum = `SUMPRODUCT(--ISNUMBER(${actual}),${target})`;
  const mean = `${sum}/COUNT(${actual})`;
  switch (how) {
    case 'sum':
      return sum;
    case 'average':
      return mean;
    // The lowest of some cells without an array formula: the most that any of them lies below the highest.
    case 'min':
      return `MAX(${target})-SUMPRODUCT(MAX(ISNUMBER(${actual})*(MAX(${target})-${target})))`;
    case 'max':
      return `MIN(${target})+SUMPRODUCT(MAX(ISNUMBER(${actual})*(${target}-MIN(${target}))))`;
    case 'ratio': {
      if (denominator === undefined) return mean;
      const known = `SUMPRODUCT(ISNUMBER(${actual})*ISNUMBER(${denominator}))=COUNT(${actual})`;
      const below = `SUMPRODUCT(--ISNUMBER(${actual}),${denominator})`;
      const weighted = `SUMPRODUCT(--ISNUMBER(${actual}),${target},${denominator})/${below}`;
      return `IF(${known},IF(${below}=0,${mean},${weighted}),${mean})`;
    }
  }
}

/** Where in a row of cells the last number stands, counted from 1. */
export function lastPosition(cells: string): string {
  return `SUMPRODUCT(MAX(ISNUMBER(${cells})*(COLUMN(${cells})-MIN(COLUMN(${cells}))+1)))`;
}
