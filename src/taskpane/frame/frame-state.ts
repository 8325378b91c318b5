import { createContext, useContext } from 'react';
import type { Message } from '../workspace/message';
import type { RunningWork } from '../workspace/work';
import type { Visit } from './back-stack';
import type { ScreenName } from './route';

/** What the frame says to the screen that it shows. */
export interface FrameState {
  readonly visit: Visit;
  /** Whether the screen takes the focus when it comes: not before somebody has gone somewhere in the pane. */
  readonly takesFocus: boolean;
  /** The screen that Back returns to. */
  readonly backTo: ScreenName | undefined;
  readonly back: () => void;
  readonly message: Message | undefined;
  readonly dismiss: () => void;
  /** Somebody is on the message: it does not go meanwhile. */
  readonly hold: (isHeld: boolean) => void;
  readonly running: RunningWork | undefined;
}

const State = createContext<FrameState | undefined>(undefined);

export const FrameStateProvider = State.Provider;

export function useFrameState(): FrameState {
  const state = useContext(State);
  if (!state) throw new Error('A screen stands inside the frame.');
  return state;
}
