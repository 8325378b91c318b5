/**
 * Characters that XML cannot hold are written as _x0007_ in texts of cells; an underscore that would begin such a code
 * is written as _x005F_.
 */
export function readStoredText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_code, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

export function writeStoredText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\r\n/g, '\n')
    .replace(/[^\t\n\u0020-\uFFFD]/g, storedCode)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

function storedCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
