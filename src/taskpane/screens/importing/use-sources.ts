import { useCallback, useEffect, useState } from 'react';
import type { SourceSheet } from '../../../import/sheet/source-sheet';
import { usePaneLook } from '../../look/pane-look';
import { faultSentence } from '../../outcome-sentence';
import { useWorkspace } from '../../workspace/workspace';

export interface Sources {
  /** Absent while they are read. */
  readonly sheets: readonly SourceSheet[] | undefined;
  readonly refusal: string | undefined;
  readonly readAgain: () => Promise<void>;
}

/** The user's own sheets, read when the screen comes and whenever it is asked for. */
export function useSources(): Sources {
  const { states, importing } = usePaneLook().texts;
  const { workbook, work } = useWorkspace();
  const [sheets, setSheets] = useState<readonly SourceSheet[]>();
  const [refusal, setRefusal] = useState<string>();
  const readAgain = useCallback(async () => {
    const result = await work({
      title: importing.reading,
      job: (report, signal) => workbook.sources({ report, signal }),
    });
    setSheets(result.ok ? result.value : []);
    setRefusal(result.ok ? undefined : faultSentence(result.fault, states));
  }, [workbook, work, importing, states]);
  useEffect(() => {
    void readAgain();
  }, [readAgain]);
  return { sheets, refusal, readAgain };
}
