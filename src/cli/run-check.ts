import { periodLabel } from '../look/period-label';
import { settingsOf } from '../scorecard/evaluation/settings';
import { checkHealth } from '../scorecard/health/check-health';
import { fill } from '../strings/fill';
import { textsIn } from '../strings/texts';
import { findFormulaFindings } from '../xlsx/formula-findings';
import { checkReport } from './check-report';
import { checkText } from './check-text';
import { EXIT, type ExitCode } from './exit-code';
import { EXPECTED } from './expected-time';
import { jsonText } from './json-text';
import { openScorecard, type FileRequest } from './open-scorecard';
import { progressOn } from './progress';
import type { Terminal } from './terminal';

/** `bsc check`: problems in the tables and the findings of the health check. */
export function runCheck(request: FileRequest, terminal: Terminal): ExitCode {
  const progress = progressOn(terminal);
  const opened = openScorecard(request, terminal, progress, 'today');
  if (!opened.ok) return opened.exit;
  const { scorecard, problems, layout, workbook, period } = opened;
  const { language } = settingsOf(scorecard.setup);
  const texts = textsIn(language);
  progress(
    fill(texts.cli.checking, { period: periodLabel(period, language) }),
    scorecard.readings.length * EXPECTED.checkingReading,
  );
  const parts = {
    report: checkHealth(scorecard, period, terminal.today()),
    problems,
    formulas: findFormulaFindings(workbook),
    layout,
    ignored: scorecard.ignored,
  };
  terminal.print(
    request.json ? jsonText(checkReport(parts, language)) : checkText(scorecard, parts, language),
  );
  return EXIT.done;
}
