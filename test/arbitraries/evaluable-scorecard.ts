import * as fc from 'fast-check';
import { settingsOf } from '../../src/scorecard/evaluation/settings';
import type { Scorecard } from '../../src/scorecard/model/scorecard';
import type { Setup } from '../../src/scorecard/model/setup';
import { datePartsOf, dayNumber, formatDate } from '../../src/scorecard/periods/calendar-date';
import { periodContaining } from '../../src/scorecard/periods/containing';
import type { FiscalCalendar } from '../../src/scorecard/periods/fiscal-calendar';
import { dayNumbersOf } from '../../src/scorecard/periods/period-days';
import { shift, type Period } from '../../src/scorecard/periods/period';
import { evaluableKpi } from './evaluable-kpi';
import { evaluableReadings } from './evaluable-readings';
import { idsWith, type Ids } from './ids';
import { arbitraryRecords } from './records';
import { arbitrarySetup } from './setup';
import { arbitraryStructure } from './structure';
import type { When } from './when';

/** A scorecard and the period, in its own grain, in which most of its KPIs have a score. */
export interface Evaluable {
  readonly scorecard: Scorecard;
  readonly period: Period;
}

const FIRST_DAY = dayNumber({ year: 2015, month: 1, day: 1 });
const LAST_DAY = dayNumber({ year: 2035, month: 12, day: 31 });
const MONTHS_BACK = 14;

const ids: fc.Arbitrary<Ids> = fc.record({
  perspectives: idsWith('P', 1, 3),
  // Objectives of units count in the company's score only where Setup says so.
  units: fc.oneof(fc.constant([]), idsWith('U', 1, 4)),
  objectives: idsWith('O', 1, 4),
  kpis: idsWith('K', 2, 8),
});

/**
 * A scorecard that a workbook can hold without a problem, whose figures lie where they count: KPIs of every direction,
 * threshold kind, aggregation and frequency have readings up to the period and from the 14 months before, with gaps.
 */
export const evaluableScorecard: fc.Arbitrary<Evaluable> = fc
  .record({ setup: arbitrarySetup, day: fc.integer({ min: FIRST_DAY, max: LAST_DAY }), ids })
  .chain(({ setup, day, ids: known }) => {
    const { calendar, grain } = settingsOf(setup);
    const period = periodContaining(datePartsOf(day), grain, calendar);
    const when = timesAround(period, calendar);
    return fc
      .record({
        structure: arbitraryStructure(known, when),
        records: arbitraryRecords(known, when),
        kpis: fc.tuple(
          ...known.kpis.map((id, index) =>
            evaluableKpi(id, known, known.kpis.slice(0, index), when).chain((aimed) =>
              evaluableReadings(aimed, period, calendar).map((readings) => ({
                ...aimed,
                readings,
              })),
            ),
          ),
        ),
      })
      .map(({ structure, records, kpis }) => ({
        period,
        scorecard: {
          ...structure,
          ...records,
          setup: { ...setup, ...reachable(setup), currentPeriod: period },
          kpis: kpis.map(({ kpi }) => kpi),
          readings: kpis.flatMap(({ readings }) => readings),
        },
      }));
  });

/** A coverage that a scorecard with gaps can have. */
function reachable({ minimumCoverage }: Setup): Setup {
  return minimumCoverage === undefined ? {} : { minimumCoverage: minimumCoverage / 2 };
}

function timesAround(period: Period, calendar: FiscalCalendar): When {
  const { first, last } = dayNumbersOf(period, calendar);
  return {
    period: fc.integer({ min: -MONTHS_BACK, max: 1 }).map((steps) => shift(period, steps)),
    day: fc
      .integer({ min: first - MONTHS_BACK * 30, max: last + 60 })
      .map((days) => formatDate(datePartsOf(days))),
  };
}
