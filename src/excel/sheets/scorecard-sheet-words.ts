import { statusSymbol } from '../../look/status-symbol';
import { statusWord } from '../../look/status-word';
import { trendArrow } from '../../look/trend-arrow';
import type { Setup } from '../../scorecard/model/setup';
import type { Status } from '../../scorecard/model/status';
import type { Language } from '../../strings/dictionary';
import { scorecardSheet as english } from '../../strings/en/scorecard-sheet';
import { scorecardSheet as vietnamese } from '../../strings/vi/scorecard-sheet';
import type { ScorecardSheetWords } from '../../workbook/scorecard-sheet/scorecard-sheet-words';

const WORDS = { en: english, vi: vietnamese };

/** The names that the two sheets get when they are made. */
export function sheetNames(language: Language): {
  readonly card: string;
  readonly figures: string;
} {
  const { sheet, figuresSheet } = WORDS[language];
  return { card: sheet, figures: figuresSheet };
}

export function scorecardSheetWords(
  language: Language,
  { statusWords }: Setup,
): ScorecardSheetWords {
  const texts = WORDS[language];
  const { periods, unitNames, unitIds, statuses, trends, favourable, shown } = texts;
  const status = (each: Status): string =>
    `${statusSymbol(each)} ${statusWord(each, language, statusWords)}`;
  return {
    ...texts,
    favourable: texts.sides,
    lists: {
      periods,
      unitNames,
      unitIds,
      statuses,
      statusWords: shown,
      trends,
      trendWords: shown,
      favourable,
      favourableWords: shown,
    },
    statuses: {
      Green: status('Green'),
      Amber: status('Amber'),
      Red: status('Red'),
      'No data': status('No data'),
      'Not due': status('Not due'),
      'Not scored': status('Not scored'),
    },
    trends: {
      Better: trendArrow('Better'),
      Same: trendArrow('Same'),
      Worse: trendArrow('Worse'),
    },
  };
}
