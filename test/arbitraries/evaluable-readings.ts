import * as fc from 'fast-check';
import type { Reading } from '../../src/scorecard/model/reading';
import { lastEndedBy } from '../../src/scorecard/periods/containing';
import type { FiscalCalendar } from '../../src/scorecard/periods/fiscal-calendar';
import type { Grain } from '../../src/scorecard/periods/grain';
import { shift, type Period } from '../../src/scorecard/periods/period';
import type { AimedKpi } from './evaluable-kpi';
import { around, plain } from './near';
import { colour, seldom, shortText, usually } from './values';

/** About the 15 months up to the period asked for; of a week a third, to keep the lists short. */
const READINGS: Readonly<Record<Grain, number>> = {
  Week: 20,
  Month: 15,
  Quarter: 5,
  'Half-year': 3,
  Year: 2,
};

/** The readings of a KPI up to a period and one beyond, some of them without a row, an actual or a target. */
export function evaluableReadings(
  { kpi, aim }: AimedKpi,
  asked: Period,
  calendar: FiscalCalendar,
): fc.Arbitrary<Reading[]> {
  const frequency = kpi.frequency ?? asked.grain;
  const last = lastEndedBy(asked, frequency, calendar);
  const periods = Array.from({ length: READINGS[frequency] + 1 }, (_, index) =>
    shift(last, index - READINGS[frequency] + 1),
  );
  return fc
    .tuple(...periods.map((period) => usually(readingOf({ kpi, aim }, period))))
    .map((rows) => rows.filter((row) => row !== undefined));
}

function readingOf({ kpi, aim }: AimedKpi, period: Period): fc.Arbitrary<Reading> {
  const isYesNo = kpi.direction === 'yesno';
  const figure = isYesNo ? fc.constantFrom(0, 1) : around(aim);
  const target = isYesNo ? fc.constant(undefined) : around(aim, 10);
  return fc
    .record({
      actual: usually(figure),
      target,
      forecast: seldom(figure),
      denominator: fc.integer({ min: 1, max: 90 }),
      ytd: fc.tuple(figure, target),
      override: seldom(fc.record({ override: colour, overrideReason: shortText })),
      note: seldom(shortText),
    })
    .map(({ denominator, ytd, override, ...row }) => ({
      kpi: kpi.id,
      period,
      ...row,
      ...(kpi.aggregation === 'ratio' && row.actual !== undefined
        ? { numerator: plain(row.actual * denominator), denominator }
        : {}),
      ...(kpi.aggregation === 'entered' ? { ytdActual: ytd[0], ytdTarget: ytd[1] } : {}),
      ...override,
    }));
}
