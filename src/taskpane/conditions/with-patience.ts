import type { Patience } from '../../excel/patiently';
import type { Dictionary } from '../../strings/dictionary';
import type { Message } from '../workspace/message';

/** Where it is said that Excel waits for the end of a cell's edit, with a button that gives up. */
export interface WaitingPlace {
  readonly texts: Dictionary['pane']['conditions'];
  readonly say: (message: Message | undefined) => void;
}

/** Does a job of Excel that may have to wait, and says so while it does. */
export async function withPatience<Result>(
  { texts, say }: WaitingPlace,
  job: (patience: Patience) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  const said: { isWaiting: boolean } = { isWaiting: false };
  const cancel = () => {
    stop.abort();
  };
  const waiting = () => {
    said.isWaiting = true;
    const actions = [{ label: texts.cancelChange, run: cancel }];
    say({ intent: 'info', text: texts.waiting, actions });
  };
  const result = await job({ waiting, signal: stop.signal });
  if (said.isWaiting) say(undefined);
  return result;
}
