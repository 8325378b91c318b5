import { useEffect } from 'react';
import type { RibbonRequests } from '../../commands/ribbon-requests';
import type { Route } from './route';
import { routeOfCommand } from './route-of-command';

interface Surroundings {
  readonly requests: RibbonRequests;
  readonly open: (route: Route) => void;
  /** Closes what is asked, because its answer would be for a screen that is gone. */
  readonly closeQuestions: () => void;
  /** Reads and draws again. */
  readonly reload: () => Promise<void>;
}

/** Does in the pane what is asked for in the ribbon. */
export function useRibbon({ requests, open, closeQuestions, reload }: Surroundings): void {
  useEffect(
    () =>
      requests.hear((command) => {
        const route = routeOfCommand(command);
        if (route) {
          closeQuestions();
          open(route);
          return;
        }
        void reload();
      }),
    [requests, open, closeQuestions, reload],
  );
}
