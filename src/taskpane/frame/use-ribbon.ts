import { useEffect } from 'react';
import type { RibbonRequests } from '../../commands/ribbon-requests';
import type { Message } from '../workspace/message';
import type { Route } from './route';
import { routeOfCommand } from './route-of-command';

interface Surroundings {
  readonly requests: RibbonRequests;
  readonly open: (route: Route) => void;
  /** Closes what is asked, because its answer would be for a screen that is gone. */
  readonly closeQuestions: () => void;
  /** Reads and draws again; answers with what is to be said. */
  readonly redraw: () => Promise<Message>;
  readonly say: (message: Message) => void;
}

/** Does in the pane what is asked for in the ribbon. */
export function useRibbon({ requests, open, closeQuestions, redraw, say }: Surroundings): void {
  useEffect(
    () =>
      requests.hear((command) => {
        const route = routeOfCommand(command);
        if (route) {
          closeQuestions();
          open(route);
          return;
        }
        void redraw().then(say);
      }),
    [requests, open, closeQuestions, redraw, say],
  );
}
