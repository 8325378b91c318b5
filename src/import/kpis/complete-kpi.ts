import { formatPeriod } from '../../scorecard/periods/period-text';
import type { CellFigure } from '../figures/read-figure';
import type { ProposedKpi, ProposedReading } from '../proposal/proposal';
import { headingKey } from '../words/phrases';
import { lastYear } from './last-year';
import type { DraftFigure, KpiDraft } from './kpi-draft';
import { guessAggregation } from './aggregation-guess';
import { guessDirection } from './direction-guess';
import { areShares, sharesOf } from './threshold-shares';
import { unitOfDraft } from './unit-of-draft';
import { guessPerspective } from './perspective-guess';

/**
 * The KPI of a draft, with its unit, direction, perspective and aggregation guessed and its figures as they would be stored.
 *
 * @param isWhole a % of it was typed as a whole number
 */
export function completeKpi(draft: KpiDraft, isWhole: boolean): ProposedKpi {
  const { name, fields, edges, figures } = draft;
  const measureUnit = unitOfDraft(draft);
  const stored = (figure: CellFigure | undefined) =>
    (figure && valueOf(figure, isWhole).value) ?? undefined;
  const sentence = figures.find(({ figure }) => figure.sentence !== undefined)?.figure.sentence;
  const green = stored(edges.green);
  const amber = stored(edges.amber);
  const red = stored(edges.red);
  const isShare = areShares(draft, measureUnit);
  // Shares of the achievement fall whichever way is better; % of what may be spent rise.
  const isOrder = !isShare || (green ?? 0) < (amber ?? 0);
  const direction = guessDirection({
    name,
    said: fields.direction,
    sentence: sentence?.direction,
    ...(isOrder ? { green, amber } : {}),
    red: isShare ? undefined : red,
    target: isShare ? undefined : stored(figures.find(isPlainTarget)?.figure),
    measureUnit,
  });
  const perspective = guessPerspective(draft);
  const readings = readingsOf(figures, isWhole);
  const aggregation = guessAggregation({ name, measureUnit, readings });
  const weight = fields.weight?.value;
  const optional = {
    code: fields.code,
    perspective: perspective?.value,
    objective: fields.objective,
    unit: fields.orgUnit,
    owner: fields.owner,
    measureUnit,
    weight,
    baseline: stored(fields.baseline),
    rangeLow: sentence?.low ?? stored(edges.low),
    rangeHigh: sentence?.high ?? stored(edges.high),
    ...(isShare ? { ...sharesOf(edges), areShares: true as const } : { green, amber }),
    aggregation: aggregation?.value,
    note: fields.note,
    initiative: fields.initiative,
  };
  return {
    id: headingKey(`${name} ${fields.orgUnit ?? ''}`),
    name,
    ...withoutUndefined(optional),
    direction: direction.value,
    readings,
    source: { name, sheet: draft.sheet, cell: draft.cell, region: draft.region, row: draft.row },
    guesses: { direction, ...withoutUndefined({ perspective, aggregation }) },
  };
}

function isPlainTarget({ measure, figure }: DraftFigure): boolean {
  return measure === 'target' && figure.value !== undefined && figure.sentence === undefined;
}

function valueOf(figure: CellFigure, isWhole: boolean): Pick<ProposedReading, 'value' | 'factor'> {
  if (figure.value === undefined) return { value: null };
  if (!isWhole || figure.isPercent) return { value: figure.value };
  return { value: Number(`${figure.value}e-2`) || figure.value / 100, factor: 0.01 };
}

/** Targets that are a change of last year are reckoned where last year is known. */
function readingsOf(figures: readonly DraftFigure[], isWhole: boolean): ProposedReading[] {
  return figures.map((draft) => {
    const { measure, figure, cell, region } = draft;
    const isTarget = measure === 'target' || measure === 'ytdTarget';
    const isNumber = figure.value !== undefined && !isTarget;
    const change = isNumber ? undefined : figure.sentence?.change;
    const read =
      change === undefined
        ? valueOf(figure, isWhole)
        : { value: changed(lastYear(draft, figures), change, isWhole) };
    const reading = { period: formatPeriod(draft.period), measure, cell, region, ...read };
    if (!figure.isText || read.value === null) return reading;
    return { ...reading, isText: true as const, ...(figure.isSaid && { isCopied: true as const }) };
  });
}

function changed(before: CellFigure | undefined, change: number, isWhole: boolean): number | null {
  const value = before && valueOf(before, isWhole).value;
  return typeof value === 'number' ? Number((value * (1 + change)).toPrecision(12)) : null;
}

function withoutUndefined<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
}
