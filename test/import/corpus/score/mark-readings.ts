import type { ProposedKpi, ProposedReading } from '../../../../src/import/proposal/proposal';
import type { ExpectedKpi, ExpectedReading } from '../expected-kpis';
import type { Mark } from './count';

const NEAR = 1e-6;

/** One mark for each actual and target that should be read, and for each that should not. */
export function markReadings(expected: ExpectedKpi, proposed: ProposedKpi | undefined): Mark[] {
  const { truth } = expected;
  const readings = (proposed?.readings ?? []).filter(isFigure);
  const isPercent = truth.unit === '%' || truth.name.includes('%');
  return [
    ...expected.readings.map((due) => {
      const same = readings.filter((reading) => isOf(due, reading));
      return {
        point: 'readings' as const,
        isRight: same.some(({ value }) => isNear(value, due.value, isPercent)),
        fault: `${truth.name}: ${due.measure} ${due.period ?? ''} ${due.value}; proposed ${valuesOf(same)}`,
      };
    }),
    ...readings
      .filter((reading) => !expected.mayHave(reading))
      .map(({ measure, period, value, cell }) => ({
        point: 'readings' as const,
        isRight: false,
        fault: `${truth.name}: no ${measure} ${period}; proposed ${value} of ${cell}`,
      })),
  ];
}

type Figure = ProposedReading & { readonly value: number };

function isFigure(reading: ProposedReading): reading is Figure {
  return reading.value !== null && (reading.measure === 'actual' || reading.measure === 'target');
}

function isOf({ measure, period }: ExpectedReading, reading: ProposedReading): boolean {
  return measure === reading.measure && (period === undefined || period === reading.period);
}

/** A % typed as a whole number is right as it stands and as a fraction. */
function isNear(value: number, due: number, isPercent: boolean): boolean {
  const distance = (wanted: number) =>
    Math.abs(value - wanted) <= NEAR * Math.max(1, Math.abs(wanted));
  return distance(due) || (isPercent && distance(due / 100));
}

function valuesOf(readings: readonly Figure[]): string {
  return readings.length === 0 ? 'none' : readings.map(({ value }) => value).join(', ');
}
