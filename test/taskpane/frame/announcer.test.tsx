/** @jest-environment jsdom */
import { act, render } from '@testing-library/react';
import { Announcer } from '../../../src/taskpane/frame/announcer';
import { LEAST_MS } from '../../../src/taskpane/frame/use-spaced';
import { PaneLookProvider } from '../../../src/taskpane/look/pane-look';
import { PALETTES } from '../../../src/look/palette';
import { separatorsOf } from '../../../src/look/separators';
import { textsIn } from '../../../src/strings/texts';
import type { Message } from '../../../src/taskpane/workspace/message';
import type { RunningWork } from '../../../src/taskpane/workspace/work';

const LOOK = {
  language: 'en',
  texts: textsIn('en').pane,
  palette: PALETTES.light,
  separators: separatorsOf('en'),
} as const;

function listen() {
  const announcer = (message?: Message, running?: RunningWork) => (
    <PaneLookProvider value={LOOK}>
      <Announcer message={message} running={running} />
    </PaneLookProvider>
  );
  const { container, rerender } = render(announcer());
  return {
    say: (message?: Message, running?: RunningWork) => {
      rerender(announcer(message, running));
    },
    politely: () => container.querySelector('[aria-live="polite"]')?.textContent,
    atOnce: () => container.querySelector('[aria-live="assertive"]')?.textContent,
  };
}

function done(text: string): Message {
  return { intent: 'success', text };
}

function at(reached: number): RunningWork {
  return {
    title: 'Building',
    progress: { done: reached, total: 9 },
    isStopping: false,
    cancel: () => undefined,
  };
}

describe('what is read out', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const pass = (milliseconds: number) => {
    act(() => {
      jest.advanceTimersByTime(milliseconds);
    });
  };

  it('comes no oftener than every 1.5 seconds, and what is overtaken never', () => {
    const { say, politely } = listen();
    say(done('One saved.'));
    expect(politely()).toBe('One saved.');
    say(done('Two saved.'));
    pass(LEAST_MS / 3);
    say(done('Three saved.'));
    pass(LEAST_MS / 3);
    expect(politely()).toBe('One saved.');
    pass(LEAST_MS / 3);
    expect(politely()).toBe('Three saved.');
  });

  it('is the beginning and the quarters of a work', () => {
    const { say, politely } = listen();
    const heard = new Set<string | null | undefined>();
    for (let reached = 0; reached <= 9; reached += 1) {
      say(undefined, at(reached));
      pass(LEAST_MS);
      heard.add(politely());
    }
    expect([...heard]).toEqual([
      'Building',
      'Building: 25%',
      'Building: 50%',
      'Building: 75%',
      'Building: 100%',
    ]);
  });

  it('is said at once and alone when something is lost', () => {
    const { say, politely, atOnce } = listen();
    say(done('Saved.'));
    say({ intent: 'error', text: 'The sheet is not finished.' });
    expect(atOnce()).toBe('The sheet is not finished.');
    expect(politely()).toBe('');
  });
});
