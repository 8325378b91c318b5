import { DIRECTION_WORDS } from '../../tables/words/direction';
import { wordFinder } from '../../tables/words/vocabulary';
import type { Direction } from '../../scorecard/model/direction';
import { headingKey, listed, Phrases } from './phrases';

const ownDirection = wordFinder<Direction>(DIRECTION_WORDS);

/** Words of a column that says which way is better, beside those of our own tables. */
const DIRECTIONS = new Phrases<Direction>([
  [
    'higher',
    listed(`
      maximize | maximise | max | hib | higher | increase | up | positive | gain | more | larger |
      càng cao càng tốt | tăng | thuận | hausse | plus haut | croissant | mayor | ascendente |
      subir | aumentar | maior | crescente | quanto maior melhor | cuanto más mejor | höher |
      steigend | hoch | höher ist besser | 越高越好 | 正向 | 望大 | 上升 | naik | tinggi | meningkat |
      semakin tinggi semakin baik | maksimal | à la hausse | mayor es mejor | maior é melhor |
      más alto mejor | semakin tinggi | positif | positivo | positiv
    `),
  ],
  [
    'lower',
    listed(`
      minimize | minimise | min | lib | lower | decrease | down | negative | less | smaller |
      reduce | càng thấp càng tốt | giảm | nghịch | baisse | plus bas | décroissant | menor |
      descendente | bajar | reducir | decrescente | quanto menor melhor | cuanto menos mejor |
      niedriger | sinkend | tief | niedriger ist besser | 越低越好 | 逆向 | 反向 | 望小 | 下降 | turun |
      rendah | menurun | semakin rendah semakin baik | minimal | à la baisse | menor es mejor |
      menor é melhor | más bajo mejor | semakin rendah | négatif | negativo | negativ
    `),
  ],
  [
    'target',
    listed(`
      望目 | stabilize | stabilise | maintain | stable | ổn định | mantener | manter | stabil |
      halten
    `),
  ],
]);

const ARROWS: Readonly<Partial<Record<string, Direction>>> = {
  '↑': 'higher',
  '▲': 'higher',
  '⬆': 'higher',
  '↗': 'higher',
  '+': 'higher',
  '>': 'higher',
  '≥': 'higher',
  H: 'higher',
  '↓': 'lower',
  '▼': 'lower',
  '⬇': 'lower',
  '↘': 'lower',
  '-': 'lower',
  '−': 'lower',
  '<': 'lower',
  '≤': 'lower',
  L: 'lower',
  '=': 'target',
  '→': 'target',
  '↔': 'target',
};

/** The direction that a cell names by a word or an arrow. */
export function directionNamed(text: string): Direction | undefined {
  const trimmed = text.trim();
  return (
    ARROWS[trimmed] ??
    ownDirection(trimmed) ??
    DIRECTIONS.in(headingKey(trimmed)).find(({ isWhole }) => isWhole)?.meaning
  );
}

/** What figures are counted in, as a column of units says it. */
const UNIT =
  /^(?:[%‰$€£¥₫]|(?:[kmbt]|m?n|bn|tr|tỷ|triệu|nghìn|ngàn|tỉ|k|mio|mrd|tsd|miles|mil|jt|juta|miliar|ribu)\.?\s?(?:\p{Sc}|(?:[a-z]{3}|đồng|đ|vnd|de\s.+))?|\p{Sc}\s?(?:[kmb]n?|mil(?:lion)?s?|miles|000s?|m|tr)?|(?:usd|eur|gbp|vnd|vnđ|đ|đồng|brl|mxn|cny|rmb|idr|chf|aud|cad|jpy|inr|sgd|thb|clp|cop|pen|ars|r\$|s\/|rp|元|万元|亿元|千元|百万元)(?:\s?(?:k|m|mn|bn|mil|miles|million|thousand|000s?|millones|milhões|tr))?|(?:k|m|mn|bn|mio|t|tsd|mrd)\.?\s?(?:usd|eur|gbp|vnd|chf|€|\$|£|đ|¥)|(?:number|no|num|count|qty|quantity|nr|nb|nombre|número|numero|nº|anzahl|stück|stk|số|số lượng|số lần|cái|chiếc|lần|vụ|người|khách|đơn|khách hàng|sản phẩm|sp|điểm|hộ|ca|个|次|人|件|家|起|吨|台|户|名|项|单|jumlah|orang|kali|unit|buah|kasus|pcs|pieces?|cases?|people|persons?|heads?|fte|employees|casos|pessoas|personas|personnes|fälle|personen)|(?:days?|hours?|hrs?|h|d|minutes?|mins?|seconds?|secs?|s|weeks?|months?|years?|jours?|heures?|mois|semaines?|días?|dias?|horas?|minutos?|meses|semanas?|tage?|stunden?|std|minuten|wochen|monate|ngày|giờ|phút|giây|tuần|tháng|năm|天|小时|分钟|秒|月|周|hari|jam|menit|detik|minggu|bulan|h\/pers)|(?:points?|pts?|score|index|rating|ratio|times|x|grade|stars?|pp|điểm|chỉ số|tỷ lệ|tỷ số|note|indice|índice|puntos?|pontos?|punkte?|分|倍|比率|skor|poin|indeks|rasio|kg|g|t|tons?|tonnes?|tấn|tạ|ton|l|ml|litres?|liters?|lít|lit|km|m|m2|m²|m3|m³|ha|kwh|mwh|gwh|kw|mw|°c|ppm|ml\/d|mb|gb|tb|ms|co2e?|tco2e?|teu|hl|kwp|barrels?|bbl|lượt|lô|bao|thùng|bệnh nhân|pallets?|cartons?|jutaan|skala)|percent|percentage|phần trăm|prozent|pourcentage|porcentaje|porcentagem|百分比|persen|yes\/no|y\/n|có\/không|currency|tiền|(?:[\p{L}%]{1,12}|\p{Sc})\s?\/\s?[\p{L}\d ]{1,14})$/iu;

export function isUnit(text: string): boolean {
  return UNIT.test(text.trim());
}

/** A status in words, letters or signs. */
const STATUS =
  /^(?:green|amber|yellow|red|on track|off track|at risk|behind|achieved|not achieved|met|not met|ahead|g|a|r|xanh|vàng|đỏ|đạt|không đạt|chưa đạt|vượt|vert|orange|jaune|rouge|verde|ámbar|amarillo|rojo|amarelo|vermelho|grün|gelb|rot|绿|黄|红|达标|未达标|达成|未达成|hijau|kuning|merah|tercapai|tidak tercapai|[●▲◆■○🟢🟡🔴⬤✓✔✗✘↑↓→↗↘]+|no data|ok|nok|atteint|non atteint|cumplido|no cumplido|atingido|não atingido)$/iu;

export function isStatusWord(text: string): boolean {
  return STATUS.test(text.trim());
}

const CODE =
  /^(?:[A-Z]{1,4}[-._ ]?\d{0,4}(?:[-._]\d{1,4}){0,4}|\d{1,4}(?:\.\d{1,3}){0,4}\.?|[IVX]{1,5}\.?|[A-Z]\.?|[a-z]\)|\(?\d{1,3}\)|[一二三四五六七八九十]{1,3})$/;

export function isCode(text: string): boolean {
  return CODE.test(text.trim());
}

const PERSON =
  /^(?:\[?(?:mr|mrs|ms|dr|mme|m|sr|sra|herr|frau|ông|bà|anh|chị|bpk|ibu|pak)\.?\s.+|\p{Lu}\.\s?\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+ \p{Lu}\.?|(?:ceo|cfo|coo|cmo|cto|chro|cio|hr|it|pmo|gm|md|ceo office|sales|finance|marketing|operations|quality)\b.*|\[person.*\]|.*(?:manager|director|head|officer|director|leiter|leitung|trưởng|giám đốc|gerente|diretor|chef|経理|经理|主管|总监|kepala|direktur|manajer).*)$/iu;

export function isPerson(text: string): boolean {
  return text.length < 50 && PERSON.test(text.trim());
}
