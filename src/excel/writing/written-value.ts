import type { CellContent } from '../../tables/write/table-changes';
import { safeText } from './safe-text';

/** What `Range.formulas` is set to, so that the cell holds the content; a blank clears it. */
export function writtenValue(content: CellContent): string | number | boolean {
  if (content === null) return '';
  if (typeof content === 'string') return safeText(content);
  if (typeof content !== 'object') return content;
  return 'formula' in content ? `=${content.formula}` : content.error;
}
