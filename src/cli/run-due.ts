import { deadlineWords } from '../look/deadline-words';
import type { Deadline } from '../scorecard/cadence/deadline';
import { deadlines } from '../scorecard/cadence/deadlines';
import { timeSpan } from '../scorecard/cadence/time-span';
import { evaluationContext } from '../scorecard/evaluation/evaluation-context';
import { formatPeriod } from '../scorecard/periods/period-text';
import { fill } from '../strings/fill';
import { textsIn } from '../strings/texts';
import type { DueRequest } from './command-line';
import { EXIT, type ExitCode } from './exit-code';
import { jsonText } from './json-text';
import { openScorecard } from './open-scorecard';
import { plainLine } from './plain-line';
import { progressOn } from './progress';
import type { Terminal } from './terminal';

const MONTHS_AHEAD = 3;

/** `bsc due`: what is late and what is due within three months, the earliest first. */
export function runDue({ file, on, json }: DueRequest, terminal: Terminal): ExitCode {
  const opened = openScorecard({ file }, terminal, progressOn(terminal), 'today');
  if (!opened.ok) return opened.exit;
  const context = evaluationContext(opened.scorecard);
  const { language } = context.settings;
  const texts = textsIn(language);
  const day = on ?? terminal.today();
  const all = deadlines(context, timeSpan(day, MONTHS_AHEAD));
  if (json) {
    terminal.print(jsonText({ on: day, due: all.map(plainDeadline) }));
    return EXIT.done;
  }
  if (all.length === 0) terminal.print(fill(texts.cli.nothingDue, { months: MONTHS_AHEAD }));
  for (const each of all) {
    const { when, name, about } = deadlineWords(each, day, {
      words: texts.pane.deadlines,
      language,
    });
    terminal.print(plainLine([when, name, about].filter(Boolean).join(' · ')));
  }
  return EXIT.done;
}

/** A deadline with IDs in the place of what it is about. */
function plainDeadline(deadline: Deadline): object {
  const { kind, due, daysLate } = deadline;
  const shared = { kind, due, daysLate };
  switch (deadline.kind) {
    case 'figures': {
      const { grain, periods, kpis, total } = deadline;
      const missing = kpis.map(({ id }) => id);
      return { ...shared, frequency: grain, periods: periods.map(formatPeriod), missing, total };
    }
    case 'review':
      return { ...shared, period: formatPeriod(deadline.period) };
    case 'actions':
      return { ...shared, actions: deadline.actions.map(({ id }) => id) };
    case 'kpi-reviews':
      return { ...shared, kpis: deadline.kpis.map(({ id }) => id) };
    case 'kpi-system':
      return { ...shared, everyMonths: deadline.months, last: deadline.last };
  }
}
