import type { CardRequest } from '../../../excel/sheets/card-request';
import type { Language } from '../../../strings/dictionary';
import type { Workspace } from '../../workspace/workspace';

/** What the scorecard sheet is made from: what the pane looks at, and the periods that it offers. */
export function cardRequestOf(
  { period, periods, unit }: Pick<Workspace, 'period' | 'periods' | 'unit'>,
  language: Language,
): CardRequest {
  return { language, period, unit, periods };
}
