import type { Measure, Role, ThresholdEdge } from '../proposal/proposal';
import type { Reason } from '../proposal/reason';
import { headingKey } from '../words/phrases';
import type { ColumnGuess } from './column-guess';
import { figureShare, type ColumnValues } from './column-values';
import type { HeadingSays, Said } from './heading-says';

/** A share of cells that makes a rule of them. */
const MOST = 0.6;
const MANY = 0.5;
const NEARLY_ALL = 0.9;

/**
 * What one column is, by its headings and by its values. Words that mean two things are decided by the values: "Goal" over
 * figures is a target, over texts an objective.
 *
 * @param measure of the figures where no heading names one
 */
export function guessColumn(
  says: HeadingSays,
  values: ColumnValues,
  measure: Measure,
): ColumnGuess {
  return (
    rowKey(says, values) ??
    thresholdColumn(says, values) ??
    figureColumn(says, values, measure) ??
    namedColumn(says, values) ??
    unnamedColumn(values)
  );
}

function guess(
  role: Role,
  confidence: number,
  reason: Reason,
  more: Partial<ColumnGuess> = {},
): ColumnGuess {
  return { role, confidence, reason, ...more };
}

/** A column that says of which period, or of which measure, each row is. */
function rowKey(says: HeadingSays, values: ColumnValues): ColumnGuess | undefined {
  const { filled, measures, periods, statuses, dates, years, distinct } = values;
  if (filled < 2) return undefined;
  // Below "Indicator" the measures stand under the name of their KPI: the column names both.
  const namesKpis = says.roles.some(({ meaning, isWhole }) => meaning === 'kpi' && isWhole);
  const areMeasures = measures >= filled * MOST && statuses < filled * MANY && distinct <= 8;
  if (areMeasures && !(namesKpis && measures < filled * NEARLY_ALL)) {
    return guess('value', 0.9, counted('values-measures', measures, filled), { holds: 'measure' });
  }
  const isPeriod =
    periods >= filled * MOST || (says.headsPeriods && periods + years >= filled * MOST);
  const isOther =
    says.roles.some(({ isWhole }) => isWhole) ||
    says.measure?.isWhole === true ||
    says.period !== undefined;
  const isRepeated = dates === 0 && distinct > 0 && distinct < filled;
  if (isPeriod && !isOther && (says.headsPeriods || isRepeated || periods >= filled * 0.9)) {
    return guess(
      'value',
      says.headsPeriods ? 0.95 : 0.8,
      counted('values-periods', Math.max(periods, years), filled),
      { holds: 'period' },
    );
  }
  return undefined;
}

/** Green, amber, minimum, satisfactory: figures or sentences under such a word. */
function thresholdColumn(says: HeadingSays, values: ColumnValues): ColumnGuess | undefined {
  if (values.filled > 0 && values.lights >= values.filled * MANY)
    return guess('threshold', 0.9, counted('values-colours', values.lights, values.filled));
  const said = says.roles.find(({ meaning }) => meaning === 'threshold');
  if (said === undefined) return undefined;
  // "Green from" below "Status" is the edge of the colour, and no status.
  const isEdge = said.isLowest && says.measure?.isLowest === false && isStatus(says);
  if (!said.isWhole && !isEdge && says.measure) return undefined;
  if (!said.isLowest && says.measure?.isLowest === true) return undefined;
  if (says.period !== undefined && says.measure !== undefined) return undefined;
  if (values.filled > 0 && figureShare(values) < MANY) return undefined;
  const edge = edgeOf(said.word);
  return guess('threshold', said.isWhole ? 0.9 : 0.7, worded(said), edge ? { edge } : {});
}

function isStatus({ measure }: HeadingSays): boolean {
  return measure?.meaning === 'status';
}

/** Figures: which measure, as the headings say. */
function figureColumn(
  says: HeadingSays,
  values: ColumnValues,
  measure: Measure,
): ColumnGuess | undefined {
  const { filled, statuses, sentences, figures, codes, dates, texts } = values;
  const share = figureShare(values);
  const role = says.roles.find(({ isWhole }) => isWhole);
  const isFigures = filled === 0 || share >= MANY;
  if (says.measure?.meaning === 'status' && (says.measure.isWhole || statuses >= filled * MANY)) {
    return value('status', 0.9, says);
  }
  if (filled > 1 && statuses >= filled * MOST && figures === 0) {
    return guess('value', 0.7, counted('values-colours', statuses, filled), { measure: 'status' });
  }
  if (!isFigures) {
    const isMeasure =
      says.measure !== undefined && (says.period !== undefined || !role) && says.measure.isWhole;
    // A column of a measure that holds texts now: the figures are still to come, or it tells them in words.
    return isMeasure &&
      says.measure.meaning === 'target' &&
      sentences + figures > 0 &&
      texts <= sentences + figures
      ? value('target', 0.7, says)
      : undefined;
  }
  if (
    role &&
    !says.period &&
    isField(role.meaning) &&
    !(role.meaning === 'objective' && says.measure)
  )
    return undefined;
  if (says.isTotal && !says.period && !says.measure && !says.isYtd) {
    return guess('ignore', 0.8, { code: 'total-word' });
  }
  if (says.measure?.meaning === 'status' || says.measure?.meaning === 'variance') {
    return value(says.measure.meaning, says.measure.isWhole ? 0.9 : 0.75, says);
  }
  if (says.measure)
    return value(
      withYtd(says.measure.meaning, says.isYtd),
      says.measure.isWhole ? 0.95 : 0.8,
      says,
    );
  if (says.isYtd) return value('ytdActual', 0.85, says);
  if (says.period && filled - dates > 0)
    return guess('value', 0.85, { code: 'heading-period' }, { measure });
  if (says.period) return guess('value', 0.7, { code: 'heading-period' }, { measure });
  if (codes >= filled * MOST && figures === filled) return undefined;
  return undefined;
}

function value(measure: Measure, confidence: number, says: HeadingSays): ColumnGuess {
  const reason: Reason = says.measure ? worded(says.measure) : { code: 'heading-word' };
  return guess('value', confidence, reason, { measure });
}

/** A field of the KPI, as a heading says and the values allow. */
function namedColumn(says: HeadingSays, values: ColumnValues): ColumnGuess | undefined {
  const { filled, texts, figures, units, codes, directions, dates, people } = values;
  const found = says.roles
    .filter(({ meaning }) => meaning !== 'threshold')
    .map((said) => ({ said, fit: fitOf(said.meaning) }))
    .sort((a, b) => strength(b) - strength(a))[0];
  return found && found.fit > 0
    ? guess(
        found.said.meaning,
        Math.min(0.97, (found.said.isWhole ? 0.9 : 0.65) * found.fit + 0.05),
        worded(found.said),
      )
    : undefined;

  function strength({ said, fit }: { said: Said<Role>; fit: number }): number {
    return fit * (said.isWhole ? 2 : 1) * (said.isLowest ? 1.2 : 1);
  }

  function fitOf(role: Role): number {
    if (filled === 0) return 0.8;
    switch (role) {
      case 'kpi':
      case 'objective':
      case 'perspective':
      case 'initiative':
        return texts >= filled * MANY ? 1 : 0;
      case 'orgUnit':
        return units >= filled * MOST ? 0 : texts >= filled * MANY ? 1 : 0;
      case 'owner':
        return texts >= filled * MANY ? 1 + (people > 0 ? 0.05 : 0) : 0.3;
      case 'measureUnit':
        return units >= filled * MANY ? 1.05 : texts >= filled * MANY ? 0.8 : 0.1;
      case 'weight':
        return figures >= filled * MANY ? 1 : 0;
      case 'baseline':
        return figureShare(values) >= MANY ? 1 : 0;
      case 'direction':
        return directions >= filled * MANY ? 1 : texts >= filled * MOST && units === 0 ? 0.5 : 0;
      case 'code':
        return codes >= filled * MANY || (figures >= filled * MOST && dates === 0) ? 1 : 0.5;
      default:
        return 0.9;
    }
  }
}

/** A column without a telling heading. Which text column names the KPIs is decided among all of them. */
function unnamedColumn(values: ColumnValues): ColumnGuess {
  const {
    filled,
    texts,
    figures,
    units,
    codes,
    people,
    directions,
    longTexts,
    distinct,
    perspectives,
  } = values;
  const is = (count: number, share = MOST) => filled > 0 && count >= filled * share;
  if (filled === 0) return guess('ignore', 0.6, { code: 'blank' });
  if (is(directions) && distinct <= 4)
    return guess('direction', 0.7, counted('values-directions', directions, filled));
  if (is(perspectives) && distinct <= 8)
    return guess('perspective', 0.7, counted('values-repeat', perspectives, filled));
  if (is(units) && distinct < Math.max(3, filled))
    return guess('measureUnit', 0.75, counted('values-units', units, filled));
  if (is(codes)) return guess('code', 0.6, counted('values-codes', codes, filled));
  if (is(people)) return guess('owner', 0.55, counted('values-people', people, filled));
  if (is(longTexts)) return guess('note', 0.5, counted('long-text', longTexts, filled));
  if (is(texts, MANY)) return guess('ignore', 0.3, counted('values-names', texts, filled));
  if (is(figures)) return guess('ignore', 0.4, counted('values-numbers', figures, filled));
  return guess('ignore', 0.3, { code: 'unknown' });
}

/** Roles that figures can have beside those of a measure. */
function isField(role: Role): boolean {
  return ['weight', 'baseline', 'code', 'measureUnit', 'owner', 'note', 'initiative'].includes(
    role,
  );
}

function withYtd(
  measure: Exclude<NonNullable<HeadingSays['measure']>['meaning'], never>,
  isYtd: boolean,
): Measure {
  if (!isYtd) return measure;
  if (measure === 'actual') return 'ytdActual';
  return measure === 'target' ? 'ytdTarget' : measure;
}

function worded({ word, isLowest }: Said<unknown>): Reason {
  return { code: isLowest ? 'heading-word' : 'heading-above', data: { word: word.slice(0, 40) } };
}

function counted(code: Reason['code'], count: number, of: number): Reason {
  return { code, data: { count, of } };
}

const EDGES: readonly (readonly [ThresholdEdge, RegExp])[] = [
  [
    'green',
    /green|xanh|vert|verde|grun|绿|hijau|good|tot\b|bon\b|bueno|bom\b|gut\b|良好|baik|excellent|xuat sac|sobresaliente|optimo|outstanding|stretch|优秀|挑战|达标/,
  ],
  [
    'amber',
    /amber|yellow|orange|vang|amarillo|amarelo|gelb|黄|kuning|satisf|kha\b|acceptable|aceptable|fair|cukup|及格|合格/,
  ],
  [
    'red',
    /red\b|rouge|rojo|vermelho|rot\b|红|merah|poor|kem\b|critic|kurang|minim|toi thieu|最低|门槛|alert|mindest|floor/,
  ],
  ['low', /lower|min\b|limite inferior|untergrenze|下限|batas bawah/],
  ['high', /upper|max|limite superior|obergrenze|上限|batas atas/],
];

function edgeOf(word: string): ThresholdEdge | undefined {
  const key = headingKey(word);
  return EDGES.find(([, expression]) => expression.test(key))?.[0];
}
