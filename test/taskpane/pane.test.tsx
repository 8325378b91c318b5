/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { RibbonRequests } from '../../src/commands/ribbon-requests';
import { textsIn } from '../../src/strings/texts';
import type { Host } from '../../src/taskpane/host';
import { Pane } from '../../src/taskpane/pane';
import { PretendedWorkbook } from './pretended-workbook';

type Listener = () => void;

/** A system whose colours a test can change; jsdom has no media queries. */
class SystemColours {
  readonly #on = new Set<string>();
  readonly #listeners = new Set<Listener>();

  install(): void {
    window.matchMedia = (query: string) => {
      const on = this.#on;
      const list = {
        get matches() {
          return on.has(query);
        },
        addEventListener: (_: string, listener: Listener) => this.#listeners.add(listener),
        removeEventListener: (_: string, listener: Listener) => this.#listeners.delete(listener),
      };
      return list as unknown as MediaQueryList;
    };
  }

  turnOn(query: string): void {
    this.#on.add(query);
    for (const listener of this.#listeners) listener();
  }

  get listeners(): number {
    return this.#listeners.size;
  }
}

const inExcel: Host = {
  place: 'excel',
  language: 'en',
  background: '#FFFFFF',
  version: '1.2.3',
  now: () => '2026-11-22T09:14:00',
};
let system: SystemColours;

beforeEach(() => {
  system = new SystemColours();
  system.install();
});

function show(host: Host, workbook = new PretendedWorkbook()) {
  const requests = new RibbonRequests();
  const reload = jest.fn();
  const onFault = jest.fn();
  const spoken = { language: host.language, texts: textsIn(host.language).pane };
  const pane = <Pane {...{ host, workbook, requests, reload, onFault, spoken }} />;
  return { workbook, reload, onFault, ...render(pane) };
}

/** The colour that the theme in force gives to the pane's background. */
function backgroundOf(container: HTMLElement): string | undefined {
  const provider = container.querySelector('.fui-FluentProvider');
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSStyleRule => 'selectorText' in rule)
    .filter((rule) => provider?.matches(rule.selectorText) === true)
    .map((rule) => rule.style.getPropertyValue('--colorNeutralBackground1'))
    .find((colour) => colour !== '');
}

describe('the pane in front of a workbook without a scorecard', () => {
  it('says what it is, where the data stays, which version runs, and how to begin', async () => {
    show(inExcel);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Turn this workbook into a Balanced Scorecard',
    );
    expect(await screen.findByRole('button', { name: /^The sample company/ })).toBeVisible();
    expect(screen.getByText(/Your data stays in this workbook/)).toBeVisible();
    expect(screen.getByText('Version 1.2.3')).toBeVisible();
  });

  it('speaks Vietnamese to a Vietnamese Excel', async () => {
    show({ ...inExcel, language: 'vi' });
    expect(await screen.findByText('Phiên bản 1.2.3')).toBeVisible();
    expect(screen.getByRole('main')).toHaveAttribute('lang', 'vi');
  });

  it.each(['en', 'vi'] as const)('has no finding of axe in %s', async (language) => {
    const { container } = show({ ...inExcel, language });
    await screen.findByRole('heading', { level: 1 });
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});

describe('the theme of the pane', () => {
  it('follows a dark Excel', () => {
    const { container } = show({ ...inExcel, background: '#292929' });
    expect(backgroundOf(container)).toBe('#292929');
  });

  it('changes with the system while the pane is open, when Excel does not tell its theme', () => {
    const { container } = show({ ...inExcel, background: undefined });
    expect(backgroundOf(container)).toBe('#ffffff');
    act(() => {
      system.turnOn('(prefers-color-scheme: dark)');
    });
    expect(backgroundOf(container)).toBe('#292929');
  });

  it('leaves the colours to a high contrast system, also in a dark Excel', () => {
    system.turnOn('(forced-colors: active)');
    const { container } = show({ ...inExcel, background: '#292929' });
    expect(backgroundOf(container)).toBe('#ffffff');
  });

  it('stops listening when the pane goes', () => {
    const { unmount } = show(inExcel);
    expect(system.listeners).toBe(1);
    unmount();
    expect(system.listeners).toBe(0);
  });
});

describe('the page outside Excel', () => {
  it('says so in a browser instead of staying blank', () => {
    show({ ...inExcel, place: 'browser' });
    expect(screen.getByText('Open this page in Excel')).toBeVisible();
    expect(screen.queryByText(/Version/)).toBeNull();
  });

  it('says so when Office.js did not load', () => {
    show({ ...inExcel, place: 'unreachable' });
    expect(screen.getByText('Excel could not be reached')).toBeVisible();
    expect(screen.getByText(/open the pane again in Excel, or reload the page/)).toBeVisible();
  });

  it.each(['browser', 'unreachable'] as const)('gives title and text a line each: %s', (place) => {
    show({ ...inExcel, place });
    const lines = [
      ...(screen.getByRole('status').querySelector('.fui-MessageBarBody')?.children ?? []),
    ];
    expect(lines.map(({ tagName }) => tagName)).toEqual(['DIV', 'DIV']);
    expect(lines[0]).toHaveTextContent(/^(Open this page in Excel|Excel could not be reached)$/);
  });
});

describe('a fault while drawing', () => {
  /** React also prints a fault that a boundary caught. */
  const print = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  afterAll(() => {
    print.mockRestore();
  });

  it('shows a sentence and a way on, and reports the fault', () => {
    const fault = new Error('broken');
    const breaking = {
      ...inExcel,
      get place(): Host['place'] {
        throw fault;
      },
    };
    const { reload, onFault } = show(breaking);
    expect(screen.getByText('Something went wrong. Nothing was saved.')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Reload' }));
    expect(reload).toHaveBeenCalledTimes(1);
    expect(onFault).toHaveBeenCalledWith(fault, expect.stringContaining('ErrorBoundary'));
  });
});
