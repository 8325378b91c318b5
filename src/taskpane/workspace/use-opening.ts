import { useCallback, type MouseEvent } from 'react';
import type { ModelObject } from '../../tables/place-of';
import type { Route } from '../frame/route';
import { useShowObject } from './use-show-object';
import { useWorkspace } from './workspace';

/** What a row of a list does when it is clicked: it opens its object, with Ctrl it shows it in the sheet. */
export type Opening = (event: MouseEvent, object: ModelObject, route: Route) => void;

export function useOpening(): Opening {
  const { go } = useWorkspace();
  const show = useShowObject();
  return useCallback(
    (event, object, route) => {
      if (event.ctrlKey || event.metaKey) show(object);
      else go(route);
    },
    [go, show],
  );
}
