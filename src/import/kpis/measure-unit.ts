import { isUnit } from '../words/value-words';

const IN_BRACKETS = /[([（［]\s*(?<unit>[^()[\]（）]{1,20}?)\s*[)\]）］]\s*$/u;
const BEHIND_COMMA = /[,;–-]\s*(?<unit>%|[\p{L}€$£¥/%²³]{1,12})\s*$/u;

/** The unit that a name or a heading has in brackets or behind a comma: "Energy (kWh)", "Recycling rate, %". */
export function unitInName(name: string): string | undefined {
  const inBrackets = IN_BRACKETS.exec(name)?.groups?.unit;
  if (inBrackets !== undefined && (isUnit(inBrackets) || looksLikeUnit(inBrackets)))
    return inBrackets;
  const behind = BEHIND_COMMA.exec(name)?.groups?.unit;
  if (behind !== undefined && isUnit(behind)) return behind;
  return /^%\s|\s%$/.test(name.trim()) || /^(?:percentage|share|% )\b/i.test(name.trim())
    ? '%'
    : undefined;
}

/** Short, with a currency, a slash or per cent in it. */
function looksLikeUnit(text: string): boolean {
  return text.length <= 12 && /[%‰€$£¥₫/]|^(?:k|m|mio|tr|bn|th)\.?\s?\p{Lu}{3}$/u.test(text);
}

/** A % stands for a fraction. */
export function isPercent(unit: string | undefined): boolean {
  return (
    unit !== undefined &&
    /^(?:%.*|percent\w*|phần trăm|prozent|pourcentage|porcent\w*|百分比|persen\w*)$/iu.test(
      unit.trim(),
    )
  );
}
