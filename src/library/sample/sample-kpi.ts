import type { Kpi } from '../../scorecard/model/kpi';

type SampleKpi = Kpi &
  Required<
    Pick<
      Kpi,
      | 'objective'
      | 'owner'
      | 'measureUnit'
      | 'decimals'
      | 'direction'
      | 'weight'
      | 'frequency'
      | 'aggregation'
      | 'type'
      | 'definition'
      | 'dataSource'
      | 'collectedBy'
      | 'function'
    >
  >;

/** A KPI of the sample with what all of them share: the SMART ticks, and targets and reviews by the year. */
export function sampleKpi(kpi: SampleKpi): Kpi {
  return {
    specific: true,
    measurable: true,
    achievable: true,
    relevant: true,
    timeBound: true,
    targetDue: '2026-12-31',
    nextReview: '2027-05-20',
    ...kpi,
  };
}
