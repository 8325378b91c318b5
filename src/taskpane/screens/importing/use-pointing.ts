import { useState } from 'react';
import { usePaneLook } from '../../look/pane-look';
import { useWorkspace } from '../../workspace/workspace';
import type { Pointed } from './use-importing';

/** Takes the cells that are selected in Excel as the block to be imported. */
export function usePointing(point: (at: Pointed) => void) {
  const words = usePaneLook().texts.importing;
  const { workbook } = useWorkspace();
  const [refusal, setRefusal] = useState<string>();
  const pointAtSelection = (): void => {
    void workbook.selectedTexts().then((selected) => {
      if (!selected.ok) {
        setRefusal(words.oneBlock);
        return;
      }
      const { place, rows } = selected.value;
      setRefusal(rows.length < 2 ? words.selectionSmall : undefined);
      if (rows.length >= 2) point({ sheet: place.sheet, range: place.address });
    });
  };
  return { pointAtSelection, refusal };
}
