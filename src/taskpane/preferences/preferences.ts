import type { Language } from '../../strings/dictionary';

/** What a person has chosen for the pane, on this machine, whatever workbook is open. */
export interface Preferences {
  /** The name that goes into records, such as who closed a month; Excel does not tell it. */
  readonly person: string;
  readonly language: Language | 'as Excel';
  readonly theme: 'as Excel' | 'light' | 'dark';
  /** Whether the pane marks the KPI of the selected cell. */
  readonly followsSelection: boolean;
  /** Whether / and ? do something where nobody types (WCAG 2.1.4 wants them to be turned off). */
  readonly usesSingleKeys: boolean;
  /** How the strategy map is looked at; by its size until somebody has chosen. */
  readonly mapView: 'map' | 'list' | 'by size';
  /** What of the SWOT somebody did not want to be proposed. */
  readonly unwantedProposals: readonly string[];
}

export const USUAL_PREFERENCES: Preferences = {
  person: '',
  language: 'as Excel',
  theme: 'as Excel',
  followsSelection: true,
  usesSingleKeys: true,
  mapView: 'by size',
  unwantedProposals: [],
};

/** The preferences in a kept text; what is missing or unknown there is as usual. */
export function preferencesIn(text: string | null): Preferences {
  const kept = recordIn(text);
  const { person, language, theme, followsSelection, usesSingleKeys, mapView } = USUAL_PREFERENCES;
  return {
    person: typeof kept.person === 'string' ? kept.person : person,
    language: oneOf(['en', 'vi'] as const, kept.language) ?? language,
    theme: oneOf(['light', 'dark'] as const, kept.theme) ?? theme,
    followsSelection: truth(kept.followsSelection) ?? followsSelection,
    usesSingleKeys: truth(kept.usesSingleKeys) ?? usesSingleKeys,
    mapView: oneOf(['map', 'list'] as const, kept.mapView) ?? mapView,
    unwantedProposals: textsIn(kept.unwantedProposals),
  };
}

function recordIn(text: string | null): Partial<Record<keyof Preferences, unknown>> {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    // Another program wrote it; the usual preferences hold then.
    return {};
  }
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function truth(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function oneOf<Value>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((each) => each === value);
}
