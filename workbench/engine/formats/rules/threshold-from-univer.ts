import type { FormatThreshold } from '../../../content/conditional-format';
import type { UniverThreshold } from './univer-rule';

/** Where a colour, a bar or an icon begins, as files say it. */
export function thresholdFromUniver({ type, value }: UniverThreshold): FormatThreshold {
  const kind = type as FormatThreshold['type'];
  if (kind === 'min' || kind === 'max' || value === undefined) return { type: kind };
  return { type: kind, value: kind === 'formula' ? withEquals(String(value)) : String(value) };
}

export function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
