/**
 * A text without what the name of a sheet may not hold, and what a file would take for an escaped character. It may be blank, too
 * long, or the name of another sheet.
 */
export function possibleSheetName(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/giu, ' ')
    .replace(/[\\/?*[\]:\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
}
