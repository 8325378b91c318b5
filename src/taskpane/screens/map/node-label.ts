import { idAndName } from '../../../look/id-and-name';
import { formatScore } from '../../../look/format-score';
import type { Separators } from '../../../look/separators';
import { statusWord } from '../../../look/status-word';
import type { ObjectiveResult } from '../../../scorecard/evaluation/evaluation';
import type { Settings } from '../../../scorecard/evaluation/settings';
import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import type { Dictionary, Language } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';

interface Look {
  readonly words: Dictionary['pane']['map'];
  readonly settings: Settings;
  readonly language: Language;
  readonly separators: Separators;
}

/** What is heard of an objective on the map. */
export function nodeLabel(
  { objective, status, score }: ObjectiveResult,
  links: readonly StrategyLink[],
  { words, settings, language, separators }: Look,
): string {
  return fill(score === undefined ? words.nodeBare : words.node, {
    objective: idAndName(objective),
    status: statusWord(status, language, settings.statusWords),
    score: score === undefined ? undefined : formatScore(score, settings, separators),
    helps: links.filter(({ from }) => from === objective.id).length,
    helpedBy: links.filter(({ to }) => to === objective.id).length,
  });
}
