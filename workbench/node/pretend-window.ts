import type { OwnTimers } from './own-timers';

const ADDRESS = 'https://localhost/';

function nothing(): void {
  // The client library only wants to be able to call it.
}

function element(): object {
  return {
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: nothing,
    style: {},
    href: '',
    hostname: '',
    protocol: '',
    port: '',
    src: `${ADDRESS}lib/office.js`,
  };
}

function pretendDocument(): object {
  return {
    domain: 'localhost',
    readyState: 'complete',
    URL: ADDRESS,
    scripts: [],
    head: element(),
    body: element(),
    createElement: element,
    getElementsByTagName: () => [element()],
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: nothing,
  };
}

/** As much of a browser's window as the client library asks for while it loads. */
export function pretendWindow(timers: OwnTimers): Record<string, unknown> {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = timers;
  const window: Record<string, unknown> = {
    ...{ setTimeout, clearTimeout, setInterval, clearInterval },
    ...{ console, URL, performance, crypto },
    // Dates of scripts must be dates for the library, which asks for their class.
    Date,
    name: '',
    navigator: { userAgent: 'node' },
    history: {},
    postMessage: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
    location: {
      href: ADDRESS,
      hash: '',
      search: '',
      protocol: 'https:',
      origin: 'https://localhost',
      hostname: 'localhost',
    },
    document: pretendDocument(),
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return window;
}
