import type { Reading } from '../../scorecard/model/reading';
import { formatPeriod } from '../../scorecard/periods/period-text';
import type { FigureValue } from '../../tables/write/figure-formula';
import { idKey } from '../../tables/words/word-key';
import type { OutdatedChoice } from './import-plan';
import type { OutdatedLink } from './outdated-links';

/** The values that take the place of outdated links: what was closed, else what the user wants. */
export function frozenLinks(
  outdated: readonly OutdatedLink[],
  readings: readonly Reading[],
  choice: OutdatedChoice | undefined,
): readonly FigureValue[] {
  if (choice === 'links' || outdated.length === 0) return [];
  const shown = new Map(readings.map((reading) => [rowKeyOf(reading), reading]));
  return outdated.flatMap(({ kpi, period, field, closed }) => {
    const place = { kpi, period, field };
    if (closed !== undefined) return [{ ...place, value: closed }];
    if (choice === undefined) return [];
    const value = choice === 'shown' ? shown.get(rowKeyOf(place))?.[field] : undefined;
    return [{ ...place, value: value ?? null }];
  });
}

/** The readings with values in the place of links. */
export function withFrozen(
  readings: readonly Reading[],
  frozen: readonly FigureValue[],
): readonly Reading[] {
  if (frozen.length === 0) return readings;
  const wanted = new Map<string, FigureValue[]>();
  for (const figure of frozen) {
    const key = rowKeyOf(figure);
    wanted.set(key, [...(wanted.get(key) ?? []), figure]);
  }
  return readings.map((reading) => {
    const own = wanted.get(rowKeyOf(reading)) ?? [];
    return own.reduce<Reading>((row, { field, value }) => {
      const { [field]: gone, ...others } = row;
      if (value === null) return gone === undefined ? row : others;
      return { ...row, [field]: value };
    }, reading);
  });
}

function rowKeyOf({ kpi, period }: Pick<Reading, 'kpi' | 'period'>): string {
  return `${idKey(kpi)} ${formatPeriod(period)}`;
}
