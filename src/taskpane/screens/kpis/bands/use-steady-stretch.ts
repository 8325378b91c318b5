import { useRef } from 'react';
import { actualsAt } from '../../../../scorecard/rules/actuals-at';
import type { Stretch } from '../../../../scorecard/rules/colour-bands';
import type { KpiRule } from '../../../../scorecard/rules/kpi-rule';
import { stretchAround } from '../../../../scorecard/rules/stretch-around';

/** The actuals that the picture shows; they stay while a limit moves inside them, or it would run from the pointer. */
export function useSteadyStretch(rule: KpiRule, target: number | undefined): Stretch | undefined {
  const kept = useRef<{ readonly key: string; readonly stretch: Stretch }>();
  const { green, amber, ...others } = rule;
  const key = JSON.stringify([others, target]);
  const limits = [green, amber].flatMap((bound) =>
    bound === undefined ? [] : actualsAt(bound, target, rule),
  );
  const shown = kept.current;
  const isInside = (limit: number): boolean =>
    shown !== undefined && limit >= shown.stretch.from && limit <= shown.stretch.to;
  if (shown?.key === key && limits.every(isInside)) return shown.stretch;
  const stretch = stretchAround(rule, target);
  kept.current = stretch && { key, stretch };
  return stretch;
}
