import { useCallback } from 'react';
import { placeOf, type ModelObject } from '../../tables/place-of';
import { sheetPlaceOf } from '../sheet-place-of';
import { useWorkspace } from './workspace';

/** Selects the row of an object in its sheet; nothing where the workbook has no sheet for it. */
export function useShowObject(): (object: ModelObject) => void {
  const { read, show } = useWorkspace();
  return useCallback(
    (object) => {
      const place = sheetPlaceOf(placeOf(object, read.layout));
      if (place) show(place);
    },
    [read, show],
  );
}
