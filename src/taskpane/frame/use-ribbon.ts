import { useEffect } from 'react';
import type { RibbonRequests } from '../../commands/ribbon-requests';
import type { Message } from '../workspace/message';
import type { Route } from './route';
import { routeOfCommand } from './route-of-command';

interface Surroundings {
  readonly requests: RibbonRequests;
  readonly open: (route: Route) => void;
  readonly refresh: () => Promise<void>;
  /** What is said when the workbook was read again. */
  readonly said: string;
  readonly say: (message: Message) => void;
}

/** Does in the pane what is asked for in the ribbon. */
export function useRibbon({ requests, open, refresh, said, say }: Surroundings): void {
  useEffect(
    () =>
      requests.hear((command) => {
        const route = routeOfCommand(command);
        if (route) {
          open(route);
          return;
        }
        void refresh().then(() => {
          say({ intent: 'success', text: said });
        });
      }),
    [requests, open, refresh, said, say],
  );
}
