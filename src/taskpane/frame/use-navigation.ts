import { useCallback, useRef, useState, type RefObject } from 'react';
import type { Dictionary } from '../../strings/dictionary';
import type { Question } from '../workspace/question';
import type { UnsavedForms } from '../workspace/use-unsaved';
import {
  back as stepBack,
  FIRST,
  go as stepTo,
  open,
  type BackStack,
  type Leaving,
} from './back-stack';
import type { Route } from './route';

/** The part of the screen that scrolls. */
export const BODY = 'data-screen-body';

/** On a screen, what somebody comes for: the focus begins there and not on the title. */
export const AIM = 'data-aim';

/** What has the focus is found again by this attribute. */
export const ROW = 'data-key';

export interface Navigation {
  readonly stack: BackStack;
  readonly go: (route: Route) => void;
  readonly back: () => void;
  /** Goes where something outside the pane wants to, such as the ribbon. */
  readonly open: (route: Route) => void;
}

interface Surroundings {
  readonly page: RefObject<HTMLElement>;
  readonly unsaved: UnsavedForms;
  readonly states: Dictionary['pane']['states'];
  readonly choose: (
    question: Question<'save' | 'discard'>,
  ) => Promise<'save' | 'discard' | undefined>;
}

/** The way through the screens. A screen with something unsaved is asked before it is left. */
export function useNavigation({ page, unsaved, states, choose }: Surroundings): Navigation {
  const [stack, setStack] = useState<BackStack>(FIRST);
  const mayLeave = useRef<() => Promise<boolean>>(() => Promise.resolve(true));
  mayLeave.current = async () => {
    if (unsaved.size === 0) return true;
    const answer = await choose({
      title: states.unsavedTitle,
      text: states.unsaved,
      wayOut: states.stay,
      answers: [
        { answer: 'save', label: states.save },
        { answer: 'discard', label: states.discard },
      ],
    });
    if (answer === 'save') return saveAll(unsaved);
    return answer === 'discard';
  };
  const move = useCallback(
    (next: (stack: BackStack, leaving: Leaving) => BackStack) => {
      const leaving = leavingOf(page.current);
      void mayLeave.current().then((may) => {
        if (may) setStack((now) => next(now, leaving));
      });
    },
    [page],
  );
  const go = useCallback(
    (route: Route) => {
      move((now, leaving) => stepTo(now, route, leaving));
    },
    [move],
  );
  const back = useCallback(() => {
    move(stepBack);
  }, [move]);
  const openRoute = useCallback(
    (route: Route) => {
      move(() => open(route));
    },
    [move],
  );
  return { stack, go, back, open: openRoute };
}

/** One after the other; the first that is not saved keeps the screen. */
async function saveAll(forms: UnsavedForms): Promise<boolean> {
  for (const { save } of [...forms]) {
    if (!(await save())) return false;
  }
  return true;
}

function leavingOf(page: HTMLElement | null): Leaving {
  const body = page?.querySelector(`[${BODY}]`);
  const focused = document.activeElement?.closest(`[${ROW}]`)?.getAttribute(ROW) ?? undefined;
  return { scrolled: body?.scrollTop ?? 0, focused };
}
