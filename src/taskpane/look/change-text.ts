import { dateText } from '../../look/date-text';
import { decimalsOf, shiftOf, type Measure } from '../../look/measure';
import { formatMeasure } from '../../look/format-measure';
import { formatNumber, formatPercent } from '../../look/format-number';
import { periodLabel } from '../../look/period-label';
import { decimalsNeeded } from '../../look/rounded-digits';
import { separatorsOf, type Separators } from '../../look/separators';
import { settingsOf } from '../../scorecard/evaluation/settings';
import type { Change } from '../../scorecard/model/change';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { parseDate } from '../../scorecard/periods/calendar-date';
import { parsePeriodText } from '../../scorecard/periods/period-text';
import type { Language } from '../../strings/dictionary';
import { schemaOf } from '../../tables/schema';
import { SETTINGS } from '../../tables/schema/setup';
import { isTableName } from '../../tables/table-name';

type Entry = Pick<Change, 'table' | 'id' | 'field'>;

export interface ChangeLook {
  readonly scorecard: Scorecard;
  readonly language: Language;
  readonly separators?: Separators;
}

/** Figures of a KPI that are measured as the KPI is. */
const MEASURED = ['Baseline', 'Range low', 'Range high', 'Actual', 'Target', 'Forecast'];
const LIMITS = ['Green', 'Amber'];
/** Two versions that differ look different; a computed figure does not fill the line. */
const MOST_DECIMALS = 4;

/** A value of the change log as people read it: figures in the measure of their KPI, shares in %, days and periods written out. */
export function changedValueText(entry: Entry, text: string, look: ChangeLook): string {
  const { language } = look;
  if (parseDate(text)) return dateText(text, language);
  const period = parsePeriodText(text, settingsOf(look.scorecard.setup).calendar);
  if (period && formatOf(entry) === 'yyyy-mm-dd') return periodLabel(period, language);
  const figure = Number(text);
  return text.trim() === '' || !Number.isFinite(figure) ? text : figureText(entry, figure, look);
}

function figureText(entry: Entry, figure: number, look: ChangeLook): string {
  const { language, separators = separatorsOf(language) } = look;
  const measure = measureOf(entry, look.scorecard);
  if (measure) {
    const needed = Math.min(MOST_DECIMALS, decimalsNeeded(figure, shiftOf(measure)));
    const decimals = Math.max(decimalsOf(measure, [figure]), needed);
    return formatMeasure(figure, measure, { decimals, separators });
  }
  if (isShare(entry, look.scorecard)) {
    const decimals = decimalsNeeded(figure, 2);
    return formatPercent(figure, { decimals, separators });
  }
  return formatNumber(figure, { decimals: decimalsNeeded(figure), separators });
}

function measureOf({ table, id, field }: Entry, scorecard: Scorecard): Measure | undefined {
  const kpi = scorecard.kpis.find((each) => each.id === id || id.startsWith(`${each.id}, `));
  if (!kpi || (table !== 'BSC_KPIs' && table !== 'BSC_Data')) return undefined;
  const isLimit = LIMITS.includes(field) && (kpi.thresholds ?? 'ratio') !== 'ratio';
  return MEASURED.includes(field) || isLimit ? kpi : undefined;
}

function isShare(entry: Entry, scorecard: Scorecard): boolean {
  const { table, id, field } = entry;
  if (table === 'BSC_KPIs' && LIMITS.includes(field)) {
    return (scorecard.kpis.find((kpi) => kpi.id === id)?.thresholds ?? 'ratio') === 'ratio';
  }
  return formatOf(entry)?.includes('%') ?? false;
}

/** The number format of the column, or of the setting. */
function formatOf({ table, id, field }: Entry): string | undefined {
  const columns = isTableName(table) ? (schemaOf(table)?.columns ?? SETTINGS) : [];
  const heading = columns === SETTINGS ? id : field;
  return columns.find((column) => column.heading === heading)?.type.numberFormat;
}
