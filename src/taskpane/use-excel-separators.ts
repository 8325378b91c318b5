import { useEffect, useState } from 'react';
import type { OpenWorkbook } from '../excel/open-workbook';
import type { Separators } from '../look/separators';
import type { Host } from './host';

/** How this Excel writes numbers; undefined until it has said so, and where it does not say it. */
export function useExcelSeparators(
  { place, separators: known }: Host,
  workbook: Pick<OpenWorkbook, 'separators'>,
): Separators | undefined {
  const [told, setTold] = useState<Separators>();
  const asks = place === 'excel' && known === undefined;
  useEffect(() => {
    if (!asks) return;
    let isGone = false;
    void workbook.separators().then((answer) => {
      if (!isGone && answer.ok) setTold(answer.value);
    });
    return () => {
      isGone = true;
    };
  }, [asks, workbook]);
  return known ?? told;
}
