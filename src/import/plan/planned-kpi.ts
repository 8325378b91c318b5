import type { Aggregation } from '../../scorecard/model/aggregation';
import type { Kpi } from '../../scorecard/model/kpi';
import type { Grain } from '../../scorecard/periods/grain';
import type { KpiCorrection } from '../corrections/corrections';
import type { ProposedKpi } from '../proposal/proposal';
import type { SeriesGuess } from './series-of';

/** What a KPI of the sheet is in the scorecard, beside its ID. */
export interface KpiPlace {
  readonly objective: string | undefined;
  readonly unit: string | undefined;
  /** The grain of its figures; undefined where it is the grain of the scorecard. */
  readonly frequency: Grain | undefined;
  /** What its figures are for one another. */
  readonly series: SeriesGuess;
}

/** What the user can say of a KPI that is a field of it. */
const SAID = [
  'name',
  'objective',
  'unit',
  'owner',
  'measureUnit',
  'weight',
  'direction',
  'aggregation',
] as const satisfies readonly (keyof KpiCorrection)[];

/** A new KPI as the sheet says it. Thresholds of a sheet are values of the KPI, unless they are % of its target. */
export function newKpi(id: string, proposed: ProposedKpi, place: KpiPlace): Kpi {
  return { id, name: proposed.name, ...fieldsOf(proposed, place) };
}

/**
 * A KPI that is imported again: what is blank is filled in, what somebody has defined since stays, unless the user says otherwise
 * in this import.
 */
export function updatedKpi(
  kpi: Kpi,
  proposed: ProposedKpi,
  place: KpiPlace,
  said: KpiCorrection = {},
): Kpi {
  const found = fieldsOf(proposed, place);
  const told = new Set(SAID.filter((field) => said[field] !== undefined).map(String));
  if (said.perspective !== undefined || said.unit !== undefined) told.add('objective');
  const kept = Object.entries(kpi).filter(([field]) => !told.has(field));
  const { id, name } = kpi;
  return {
    ...found,
    ...Object.fromEntries(kept),
    id,
    name: told.has('name') ? proposed.name : name,
  };
}

function fieldsOf(
  proposed: ProposedKpi,
  { objective, unit, frequency, series }: KpiPlace,
): Partial<Kpi> {
  const { owner, measureUnit, baseline, rangeLow, rangeHigh, green, amber } = proposed;
  const { direction, weight, note, source } = proposed;
  const aggregation = aggregationOf(proposed, series);
  return withoutUndefined({
    ...{ objective, unit, owner, measureUnit, frequency, aggregation },
    direction: direction === 'higher' ? undefined : direction,
    ...{ baseline, rangeLow, rangeHigh },
    thresholds: green === undefined && amber === undefined ? undefined : kindOf(proposed),
    ...{ green, amber, weight, definition: note },
    dataSource: `${source.sheet}!${source.cell.slice(source.cell.lastIndexOf('!') + 1)}`,
  });
}

function kindOf({ areShares }: ProposedKpi): Kpi['thresholds'] {
  return areShares ? 'ratio' : 'values';
}

/** As the figures lie to a target of a longer period, or the user says; else as the sheet was understood. */
function aggregationOf(
  { aggregation, guesses }: ProposedKpi,
  { series, isSaid, target }: SeriesGuess,
): Aggregation | undefined {
  if (guesses.aggregation?.reason.code === 'corrected') return aggregation;
  if (series === 'adds up') return 'sum';
  // Each figure is the year so far.
  if (series === 'cumulative') return 'last';
  const isSettled = isSaid || target !== undefined;
  return isSettled && aggregation === 'sum' ? undefined : aggregation;
}

function withoutUndefined<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
}
