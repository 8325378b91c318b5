import { sampleScorecard } from '../library/sample/sample-scorecard';
import { textsIn } from '../strings/texts';
import { fill } from '../strings/fill';
import { fileMessage } from '../xlsx/file-message';
import { scorecardWorkbook } from '../workbook/scorecard-workbook';
import { writeWorkbook } from '../xlsx/write-workbook';
import { EXIT, type ExitCode } from './exit-code';
import { EXPECTED } from './expected-time';
import { failureSentence } from './failure';
import { nativeDeflate } from './native-deflate';
import { progressOn } from './progress';
import { refuseName, refuseToWrite, safeWrite } from './safe-write';
import type { Terminal } from './terminal';

/** `bsc sample`: writes the sample scorecard workbook. */
export async function runSample(
  { out, force }: { readonly out: string; readonly force: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = textsIn('en');
  const progress = progressOn(terminal);
  const refused = refuseToWrite(out, force) ?? refuseName(out);
  if (refused) {
    terminal.tell(failureSentence(refused, texts.cli));
    return refused.exit;
  }
  progress(fill(texts.cli.writing, { file: out }), EXPECTED.writingSample);
  const written = await writeWorkbook(scorecardWorkbook(sampleScorecard()), nativeDeflate);
  if (!written.ok) {
    terminal.tell(fileMessage(written.problem, texts));
    return EXIT.fileErrors;
  }
  const failed = safeWrite(out, written.bytes, force);
  if (failed) {
    terminal.tell(failureSentence(failed, texts.cli));
    return failed.exit;
  }
  terminal.print(fill(texts.cli.written, { file: out }));
  return EXIT.done;
}
