import { applyPlan } from '../import/corrections/apply-plan';
import type { Corrections } from '../import/corrections/corrections';
import { correctionsIn } from '../import/corrections/corrections-in';
import { decodeText } from '../import/csv/decode-text';
import type { ImportPlan } from '../import/plan/import-plan';
import { planImport } from '../import/plan/plan-import';
import type { ImportProblem } from '../import/proposal/import-problem';
import { importProblemSentence } from '../import/proposal/import-problem-sentence';
import type { Proposal } from '../import/proposal/proposal';
import { proposeImport } from '../import/propose-import';
import { languageOf } from '../import/words/language-of';
import { emptyScorecard } from '../library/empty-scorecard';
import { settingsOf } from '../scorecard/evaluation/settings';
import type { Dictionary, Language } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { textsIn } from '../strings/texts';
import { scorecardWorkbook } from '../workbook/scorecard-workbook';
import { fileMessage } from '../xlsx/file-message';
import { writeWorkbook } from '../xlsx/write-workbook';
import type { ImportRequest } from './command-line';
import { EXIT, type ExitCode } from './exit-code';
import { EXPECTED } from './expected-time';
import { failure, failureSentence, isFailure, type Failure } from './failure';
import { importCountsText } from './import-counts-text';
import { importReport } from './import-report';
import { importText } from './import-text';
import { jsonText } from './json-text';
import { nativeDeflate } from './native-deflate';
import { plainLine } from './plain-line';
import { progressOn, type Progress } from './progress';
import { readFile, type UnreadableWorkbook } from './read-file';
import { readSources, type Sources } from './read-sources';
import { refuseName, refuseToWrite, safeWrite } from './safe-write';
import { isSameFile } from './same-file';
import type { Terminal } from './terminal';

/** What is proposed for the sheets of a request, with what the user said. */
interface Proposed {
  readonly proposal: Proposal;
  readonly corrections: readonly Corrections[];
}

/** `bsc import`: what somebody's own sheets could become, and on request a scorecard workbook with it. */
export async function runImport(request: ImportRequest, terminal: Terminal): Promise<ExitCode> {
  const progress = progressOn(terminal);
  const refused = refuseOut(request);
  if (refused) return stop(refused, request.file, terminal);
  const sources = openSources(request.file, progress);
  if ('kind' in sources) return stop(sources, request.file, terminal);
  const texts = textsIn(languageFor(sources));
  const proposed = propose(request, sources, terminal);
  if ('kind' in proposed) return stop(proposed, request.plan ?? request.file, terminal);
  if ('code' in proposed) return stopWith(proposed, request, terminal, texts);
  return await answer(request, sources, proposed, terminal, progress);
}

/** Data alone needs no plan. */
async function answer(
  request: ImportRequest,
  sources: Sources,
  { proposal, corrections }: Proposed,
  terminal: Terminal,
  progress: Progress,
): Promise<ExitCode> {
  const { json, out } = request;
  const language = languageFor(sources);
  const texts = textsIn(language);
  if (json) terminal.print(jsonText(importReport(proposal, texts)));
  if (json && out === undefined) return EXIT.done;
  const plan = planImport(proposal, emptyScorecard(language), {
    ...{ actuals: 'values', targets: 'values' },
    ...{ today: terminal.today(), corrections },
  });
  if (!json) printText(request, sources, proposal, plan, terminal, texts);
  return out === undefined ? EXIT.done : await write(plan, out, request, terminal, progress, texts);
}

/** Said before anything is read. */
function refuseOut({ file, plan, out, force }: ImportRequest): Failure | undefined {
  if (out === undefined) return undefined;
  if (isSameFile(out, file)) return failure('importOverSource', { file }, EXIT.wrongUsage);
  if (plan !== undefined && isSameFile(out, plan)) {
    return failure('importOverSource', { file: plan }, EXIT.wrongUsage);
  }
  return refuseName(out) ?? refuseToWrite(out, force);
}

function openSources(file: string, progress: Progress): Sources | UnreadableWorkbook | Failure {
  const bytes = readFile(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  progress(fill(textsIn('en').cli.reading, { file }), bytes.length * EXPECTED.readingByte);
  return readSources(bytes, file);
}

/** That of the scorecard beside the sheets, else of the sheets themselves. */
function languageFor({ sheets, scorecard }: Sources): Language {
  if (scorecard) return settingsOf(scorecard.setup).language;
  return languageOf(sheets) === 'vi' ? 'vi' : 'en';
}

function propose(
  { sheet, plan }: ImportRequest,
  { sheets, scorecard }: Sources,
  terminal: Terminal,
): Proposed | ImportProblem | UnreadableWorkbook | Failure {
  const { calendar } = settingsOf(scorecard?.setup ?? {});
  const options = { today: terminal.today(), calendar, ...(sheet === undefined ? {} : { sheet }) };
  const proposeWith = (corrections: readonly Corrections[]): Proposal =>
    proposeImport(sheets, { ...options, corrections });
  const remembered = correctionsIn(scorecard?.imports ?? []);
  if (plan === undefined) {
    const proposal = proposeWith(remembered);
    return faultOf(proposal) ?? { proposal, corrections: remembered };
  }
  const bytes = readFile(plan);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const fault = faultOf(proposeWith([]));
  if (fault) return fault;
  const applied = applyPlan(decodeText(bytes).text, proposeWith);
  return applied.ok ? applied : applied.problem;
}

/** Why there is nothing to propose. */
function faultOf({ regions, problems }: Proposal): ImportProblem | undefined {
  return regions.length > 0 ? undefined : problems.find(({ severity }) => severity === 'Error');
}

function printText(
  { out }: ImportRequest,
  { csv }: Sources,
  proposal: Proposal,
  { counts }: ImportPlan,
  terminal: Terminal,
  texts: Dictionary,
): void {
  const { cli } = texts;
  terminal.print(importText(proposal, texts));
  const told = importCountsText(counts, texts);
  if (told !== '') terminal.print(`\n${fill(cli.importComesTo, { counts: told })}`);
  if (csv) {
    const { encoding, separator, separators } = csv;
    const sign = separator === '\t' ? 'Tab' : separator;
    terminal.print(fill(cli.importSeparated, { encoding, sign, decimal: separators.decimal }));
  }
  if (out === undefined) terminal.print(cli.importNothingWritten);
}

async function write(
  plan: ImportPlan,
  out: string,
  { file, force, json }: ImportRequest,
  terminal: Terminal,
  progress: Progress,
  texts: Dictionary,
): Promise<ExitCode> {
  if (plan.scorecard.kpis.length === 0) {
    return stop(failure('importNoKpis', { file }, EXIT.fileErrors), file, terminal);
  }
  progress(fill(texts.cli.writing, { file: out }), EXPECTED.writingSample);
  const written = await writeWorkbook(scorecardWorkbook(plan.scorecard), nativeDeflate);
  if (!written.ok) {
    terminal.tell(fileMessage(written.problem, texts));
    return EXIT.fileErrors;
  }
  const failed = safeWrite(out, written.bytes, force);
  if (failed) return stop(failed, file, terminal);
  const say = json ? terminal.tell : terminal.print;
  say(fill(texts.cli.importWritten, { file: plainLine(out) }));
  return EXIT.done;
}

/** Whoever asked for data gets some also where there is nothing to propose. */
function stopWith(
  problem: ImportProblem,
  { json, plan }: ImportRequest,
  terminal: Terminal,
  texts: Dictionary,
): ExitCode {
  terminal.tell(importProblemSentence(problem, texts.imports));
  if (problem.code === 'sheet-not-found') return EXIT.wrongUsage;
  const nothing = { regions: [], kpis: [], problems: [problem] };
  if (json && plan === undefined) terminal.print(jsonText(importReport(nothing, texts)));
  return EXIT.fileErrors;
}

function stop(reason: Failure | UnreadableWorkbook, file: string, terminal: Terminal): ExitCode {
  const texts = textsIn('en');
  if (isFailure(reason)) {
    terminal.tell(failureSentence(reason, texts.cli));
    return reason.exit;
  }
  terminal.tell(`${file}: ${fileMessage(reason.problem, texts)}`);
  return EXIT.fileErrors;
}
