import type { SourceSheet } from '../sheet/source-sheet';

/** Languages that a sheet can be recognised in. */
export type SheetLanguage = 'en' | 'vi' | 'fr' | 'es' | 'pt' | 'de' | 'zh' | 'id';

const SIGNS: readonly (readonly [SheetLanguage, RegExp])[] = [
  ['zh', /\p{Script=Han}/gu],
  ['vi', /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu],
  [
    'de',
    /(?<!\p{L})(?:und|der|die|das|für|je|von|mit|ist|soll|plan|kennzahl\w*|umsatz|kosten|quote|anteil|kunden\w*|mitarbeiter\w*|[\p{L}]*(?:ung|keit|zeit))(?!\p{L})/giu,
  ],
  [
    'fr',
    /(?<!\p{L})(?:et|de la|du|des|les|le|taux|indicateur\w*|objectif\w*|réalisé|chiffre|coût|nombre|clients|janvier|février|août|mars|d['’]|l['’])(?!\p{L}{3})/giu,
  ],
  [
    'es',
    /(?<!\p{L})(?:y|de|del|los|las|el|para|tasa|indicador(?:es)?|enero|febrero|marzo|ventas|clientes|costo|ingresos|[\p{L}]+ción)(?!\p{L})/giu,
  ],
  [
    'pt',
    /(?<!\p{L})(?:e|de|do|da|dos|das|para|taxa|indicador(?:es)?|janeiro|fevereiro|março|vendas|clientes|custo|receita|meta|[\p{L}]+ção|[\p{L}]+ções)(?!\p{L})/giu,
  ],
  [
    'id',
    /(?<!\p{L})(?:dan|yang|untuk|dari|per|tingkat|jumlah|indikator|realisasi|bulan|tahun|rata-rata|pelanggan|penjualan|karyawan|satuan|sasaran|januari|februari)(?!\p{L})/giu,
  ],
  [
    'en',
    /(?<!\p{L})(?:the|of|and|for|per|rate|actual|target|revenue|cost|number|customer|january|february|report|to|in|by)(?!\p{L})/giu,
  ],
];
const MOST_TEXTS = 400;

/** The language that most words of some sheets belong to. */
export function languageOf(sheets: readonly SourceSheet[]): SheetLanguage {
  const text = firstTexts(sheets).join(' | ');
  let best: SheetLanguage = 'en';
  let most = 0;
  for (const [language, signs] of SIGNS) {
    const count = text.match(signs)?.length ?? 0;
    if (count <= most) continue;
    most = count;
    best = language;
  }
  return best;
}

function firstTexts(sheets: readonly SourceSheet[]): string[] {
  const texts: string[] = [];
  for (const { cells, name } of sheets) {
    texts.push(name);
    for (const row of cells.values()) {
      for (const { value } of row.values())
        if (typeof value === 'string') texts.push(value.slice(0, 100));
      if (texts.length > MOST_TEXTS) break;
    }
  }
  return texts;
}
