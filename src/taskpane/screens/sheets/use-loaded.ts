import { useCallback, useEffect, useState } from 'react';
import type { OpenWorkbook } from '../../../excel/open-workbook';
import type { ExcelResult } from '../../../excel/run-excel';
import { useWorkspace } from '../../workspace/workspace';

/**
 * What was asked of the workbook when the screen opened, and on demand again: undefined until it has answered.
 *
 * @param load the same function each time
 */
export function useLoaded<Value>(load: (workbook: OpenWorkbook) => Promise<ExcelResult<Value>>) {
  const { workbook } = useWorkspace();
  const [result, setResult] = useState<ExcelResult<Value>>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isShown = true;
    void load(workbook).then((value) => {
      if (isShown) setResult(value);
    });
    return () => {
      isShown = false;
    };
  }, [asked, load, workbook]);
  const loadAgain = useCallback(() => {
    setAsked((times) => times + 1);
  }, []);
  return { result, loadAgain };
}
