import { csvLookOf } from '../export/csv-text';
import { evaluationCsv } from '../export/evaluation-csv';
import { mapSvg } from '../export/map-svg';
import { summarySvg } from '../export/summary-svg';
import { separatorsOf } from '../look/separators';
import { mapFacts } from '../map/map-facts';
import type { Evaluation } from '../scorecard/evaluation/evaluation';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Language } from '../strings/dictionary';
import { textsIn } from '../strings/texts';

/** What `bsc status` prints for other programs, in the language of the scorecard and with its decimal sign. */
export function statusExport(
  form: 'csv' | 'map' | 'summary',
  scorecard: Scorecard,
  evaluation: Evaluation,
  language: Language,
): string {
  const words = textsIn(language).exporting;
  const separators = separatorsOf(language);
  const look = { words, language, separators, unit: scorecard.setup.company ?? '' };
  switch (form) {
    case 'csv':
      return evaluationCsv(evaluation, {
        ...{ scorecard, words, language, look: csvLookOf(separators) },
      }).replace(/\r\n$/, '');
    case 'map':
      return mapSvg(mapFacts(evaluation, scorecard.links, true), evaluation, look);
    case 'summary':
      return summarySvg(evaluation, look);
  }
}
