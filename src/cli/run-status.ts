import { periodLabel } from '../look/period-label';
import { evaluate } from '../scorecard/evaluation/evaluate';
import { settingsOf } from '../scorecard/evaluation/settings';
import { fill } from '../strings/fill';
import { textsIn } from '../strings/texts';
import { EXIT, type ExitCode } from './exit-code';
import { EXPECTED } from './expected-time';
import { jsonText } from './json-text';
import { openScorecard } from './open-scorecard';
import { problemLines } from './problem-lines';
import { problemsSentence } from './problems-sentence';
import { progressOn } from './progress';
import { statusExport } from './status-export';
import { statusReport } from './status-report';
import type { StatusRequest } from './status-request';
import { statusText } from './status-text';
import type { Terminal } from './terminal';

/** `bsc status`: the scores of a period, and for every KPI its figures and the reason for its status. */
export function runStatus(request: StatusRequest, terminal: Terminal): ExitCode {
  const progress = progressOn(terminal);
  const opened = openScorecard(request, terminal, progress, 'refuse');
  if (!opened.ok) return opened.exit;
  const { scorecard, problems, period } = opened;
  const { language } = settingsOf(scorecard.setup);
  const texts = textsIn(language);
  progress(
    fill(texts.cli.evaluating, { period: periodLabel(period, language) }),
    scorecard.readings.length * EXPECTED.evaluatingReading,
  );
  const evaluation = evaluate(scorecard, period);
  if (request.json) {
    const report = statusReport(evaluation, problemLines(problems, texts), language);
    terminal.print(jsonText(report));
    return EXIT.done;
  }
  terminal.print(
    request.form === undefined
      ? statusText(scorecard, evaluation, texts, language)
      : statusExport(request.form, scorecard, evaluation, language),
  );
  if (problems.length > 0) {
    terminal.tell(problemsSentence(problems.length, request.file, texts));
  }
  return EXIT.done;
}
