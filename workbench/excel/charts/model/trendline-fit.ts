import type { TrendlineModel } from './series-model';

export type PlotPoint = readonly [x: number, y: number];

/** Solves a small system of linear equations by elimination; undefined when it has no single solution. */
function solve(rows: readonly (readonly number[])[]): number[] | undefined {
  const matrix = rows.map((row) => [...row]);
  const size = matrix.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const order = matrix
      .slice(pivot)
      .sort((one, other) => magnitudeOf(other, pivot) - magnitudeOf(one, pivot));
    matrix.splice(pivot, order.length, ...order);
    const head = matrix[pivot] ?? [];
    const factor = head[pivot] ?? 0;
    if (Math.abs(factor) < Number.EPSILON) return undefined;
    matrix.forEach((row, index) => {
      if (index === pivot) return;
      const ratio = (row[pivot] ?? 0) / factor;
      for (let column = pivot; column <= size; column += 1) {
        row[column] = (row[column] ?? 0) - ratio * (head[column] ?? 0);
      }
    });
  }
  return matrix.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

function magnitudeOf(row: readonly number[], column: number): number {
  return Math.abs(row[column] ?? 0);
}

/** Least squares: the coefficients of 1, x, x² …; undefined when there are too few points. */
function polynomial(points: readonly PlotPoint[], order: number): number[] | undefined {
  const powers = Array.from({ length: order + 1 }, (_power, index) => index);
  const sum = (of: (point: PlotPoint) => number) =>
    points.reduce((total, point) => total + of(point), 0);
  return solve(
    powers.map((row) => [
      ...powers.map((column) => sum(([x]) => x ** (row + column))),
      sum(([x, y]) => y * x ** row),
    ]),
  );
}

function valueOf(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, factor, power) => sum + factor * x ** power, 0);
}

/** How each type straightens the points before a line is fitted, and bends the line back. */
const STRAIGHTENING = {
  Exponential: { x: (x: number) => x, y: Math.log, back: Math.exp },
  Logarithmic: { x: Math.log, y: (y: number) => y, back: (y: number) => y },
  Power: { x: Math.log, y: Math.log, back: Math.exp },
} as const;

function movingAverage(points: readonly PlotPoint[], period: number): PlotPoint[] {
  return points.slice(period - 1).map(([x], index) => {
    const values = points.slice(index, index + period).map(([, y]) => y);
    return [x, values.reduce((sum, y) => sum + y, 0) / period];
  });
}

/** The trendline at the x of each point; empty when the points do not allow one. */
export function fitTrendline(
  { type, polynomialOrder, movingAveragePeriod }: TrendlineModel,
  points: readonly PlotPoint[],
): PlotPoint[] {
  if (type === 'MovingAverage') return movingAverage(points, movingAveragePeriod);
  if (type === 'Linear' || type === 'Polynomial') {
    const fitted = polynomial(points, type === 'Linear' ? 1 : polynomialOrder);
    return fitted ? points.map(([x]) => [x, valueOf(fitted, x)]) : [];
  }
  const { x: bend, y: bendValue, back } = STRAIGHTENING[type];
  const straight = points.map(([x, y]): PlotPoint => [bend(x), bendValue(y)]);
  const fitted = straight.flat().every(Number.isFinite) ? polynomial(straight, 1) : undefined;
  return fitted ? points.map(([x]) => [x, back(valueOf(fitted, bend(x)))]) : [];
}
