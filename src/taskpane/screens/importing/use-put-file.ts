import { useState } from 'react';
import type { SourcePut } from '../../../excel/sources/put-source';
import type { CsvRead } from '../../../import/csv/read-csv';
import { fill } from '../../../strings/fill';
import { localAddress } from '../../../tables/cell-range';
import { usePaneLook, type PaneLook } from '../../look/pane-look';
import { faultSentence } from '../../outcome-sentence';
import { useWorkspace, type Confirmation } from '../../workspace/workspace';
import { fileTold } from './file-told';
import { readChosenFile } from './read-chosen-file';
import type { Importing } from './use-importing';

/** Reads a file, asks, and puts it on its sheet, which is then what is imported. */
export function usePutFile({ sheets, readAgain, point }: Importing) {
  const { texts } = usePaneLook();
  const words = texts.importing.file;
  const { workbook, work, ask, say } = useWorkspace();
  const [refusal, setRefusal] = useState<string>();
  const put = async (chosen: File): Promise<void> => {
    const file = chosen.name;
    setRefusal(undefined);
    const read = await readChosenFile(chosen);
    if (typeof read === 'string') {
      setRefusal(fill(words[read], { file }));
      return;
    }
    const replaces = sheets.find((sheet) => sheet.file === file)?.name;
    if (!(await ask(questionOf(file, read, replaces, words)))) return;
    const { sheet } = read;
    const job = () => workbook.putSource({ file, sheet, replaces });
    const done = await work({ title: words.writing, job });
    if (done.kind !== 'put') {
      setRefusal(refusalOf(done, texts));
      return;
    }
    await readAgain();
    const { bottom = 0, right = 0 } = sheet.used ?? {};
    point({ sheet: done.sheet, range: `A1:${localAddress(bottom, right)}` });
    say({ intent: 'success', text: fill(words.put, { sheet: done.sheet }) });
  };
  return { put, refusal };
}

function questionOf(
  file: string,
  read: CsvRead,
  replaces: string | undefined,
  words: PaneLook['texts']['importing']['file'],
): Confirmation {
  const told = fileTold(file, read, words);
  if (replaces === undefined) {
    return { title: words.newTitle, text: `${told} ${words.newText}`, verb: words.newVerb };
  }
  const title = fill(words.againTitle, { sheet: replaces });
  const text = `${told} ${words.againText}`;
  return { title, text, verb: words.againVerb, isDestructive: true };
}

function refusalOf(
  done: Exclude<SourcePut, { readonly kind: 'put' }>,
  { importing, states }: PaneLook['texts'],
): string {
  if (done.kind === 'failed') return faultSentence(done.fault, states);
  if (done.kind === 'unfinished') return fill(importing.file.unfinished, { sheet: done.sheet });
  if (done.sheet === undefined) return states.structureProtected;
  return fill(states.protectedSheets, { sheets: done.sheet });
}
