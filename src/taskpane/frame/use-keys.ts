import { useEffect } from 'react';
import { usePreferences } from '../preferences/use-preferences';
import type { Route } from './route';
import { TABS } from './tabs';

interface Surroundings {
  readonly go: (route: Route) => void;
  readonly back: () => void;
  /** Whether there are tabs and screens behind them. */
  readonly hasScorecard: boolean;
}

const TYPED_IN = 'input, textarea, select, [contenteditable="true"]';
const DIALOG = '[role="dialog"], [role="alertdialog"]';

/**
 * The keys of the whole pane: Alt+1 … Alt+4 for the tabs, Alt+← for Back, / for the search field, ? for the list of keys.
 * They rest while a question is open, and the single ones where somebody types or who has turned them off.
 */
export function useKeys({ go, back, hasScorecard }: Surroundings): void {
  const [{ usesSingleKeys }] = usePreferences();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector(DIALOG)) return;
      const isDone = event.altKey
        ? pressWithAlt(event)
        : usesSingleKeys && !event.ctrlKey && !event.metaKey && pressAlone(event);
      if (isDone) event.preventDefault();
    };
    const pressWithAlt = ({ key, code, ctrlKey, metaKey }: KeyboardEvent): boolean => {
      if (ctrlKey || metaKey) return false;
      if (key === 'ArrowLeft') back();
      // With Alt a Mac types another character, so the key itself counts.
      const tab = hasScorecard ? TABS.find((_, index) => code === `Digit${index + 1}`) : undefined;
      if (tab) go({ screen: tab });
      return tab !== undefined || key === 'ArrowLeft';
    };
    const pressAlone = ({ key, target }: KeyboardEvent): boolean => {
      if (target instanceof Element && target.closest(TYPED_IN)) return false;
      if (key === '?') go({ screen: 'help', topic: 'keys' });
      if (key !== '/') return key === '?';
      const search = document.querySelector<HTMLInputElement>('input[type="search"]');
      search?.focus();
      return search !== null;
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [go, back, hasScorecard, usesSingleKeys]);
}
