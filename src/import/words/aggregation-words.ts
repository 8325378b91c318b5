import type { Aggregation } from '../../scorecard/model/aggregation';
import { headingKey } from './phrases';

type Found = { readonly aggregation: Aggregation; readonly word: string };

/** What stands for one thing, or is a share: months of it are averaged. In plain words. */
const AVERAGE =
  /(?<!\p{L})(?:average|mean|avg|unit costs?|revpar|adr|arpu|e?nps|don gia|cout unitaire|costo unitario|custo unitario|harga satuan|rates?|ratio|share of|per(?:centage)?|index|score|satisfaction|utili[sz]ation|availability|productivity|yield|margin|binh quan|trung binh|ty le|ti le|ty trong|ty suat|hieu suat|hai long|cong suat|bien loi|moyen(?:ne)?|taux|part d|indice|satisfaction|rendement|marge|promedio|tasa|porcentaje|indice|satisfaccion|rendimiento|margen|media|taxa|percentual|satisfacao|margem|durchschnitt\p{L}*|mittlere\p{L}*|anteil|zufriedenheit|verfugbarkeit|auslastung|marge|je|pro|par|por|rata rata|tingkat|rasio|persentase|kepuasan|indeks|margin|moi)(?!\p{L})|\p{L}(?:quote|grad|index|rate|marge|zufriedenheit)(?!\p{L})|率|平均|人均|单价|单位成本|满意度|占比|指数/u;

/** What there is at the end of a month: the last figure stands for the year so far. */
const LAST =
  /(?<!\p{L})(?:headcount|annual recurring|arr|mrr|cash and|liquidity|deposits?|loan book|assets|active (?:customers|users|members)|subscribers|number of (?:employees|customers|members|accounts|branches|stores)|balance|inventor(?:y|ies)|stock level|receivables?|payables?|backlog|order book|cash position|net debt|open (?:issues|positions|vacancies)|du no|so du|ton kho|cong no|so nhan vien|so lao dong|nhan su|von huy dong|tien gui|depots|clients actifs|depositos|clientes activos|clientes ativos|einlagen|simpanan|effectifs?|encours|solde|carnet de commandes|stocks?|tresorerie|plantilla|saldos?|inventarios?|cartera|quadro de pessoal|estoques?|carteira|bestand|mitarbeiterzahl|auftragsbestand|forderungen|saldo|persediaan|jumlah (?:karyawan|nasabah|pelanggan|pegawai)|piutang|kas)(?!\p{L})|库存|余额|在册|员工人数|应收账款|存货/u;

/** What happens in a month, or is earned and spent in it: months are added up. */
const SUM =
  /(?<!\p{L})(?:number of|no of|revenues?|sales|turnover|income|profits?|ebit(?:da)?|expenses|costs?|spend(?:ing)?|output|volume|production|accidents?|incidents?|complaints?|orders?|visits?|calls|hours of|new customers|so luong|so vu|so lan|doanh thu|doanh so|chi phi|loi nhuan|san luong|gia tri san luong|so khieu nai|tai nan|khach hang moi|tong thu|nombre d|chiffre d ?.?affaires|ventes|charges|depenses|couts?|production|accidents?|reclamations?|plaintes?|numero de|ingresos|ventas|gastos|costos?|costes?|utilidad|produccion|accidentes?|quejas?|reclamos?|receitas?|vendas|despesas|custos?|lucros?|producao|acidentes?|reclamac\p{L}*|anzahl|umsatz\p{L}*|erlose?|kosten|aufwand|gewinn|produktion\p{L}*|unfalle|beschwerden|reklamationen|auftragseingang|jumlah|pendapatan|penjualan|biaya|beban|laba|produksi|volume|kecelakaan|keluhan|insiden)(?!\p{L})|收入|销售额|利润|成本|费用|产量|投诉|事故|数量|件数|次数/u;

const AVERAGE_UNIT =
  /^(?:%.*|percent\w*|points?|pts?|score|index|rating|ratio|điểm|chỉ số|tỷ lệ|note|indice|índice|puntos?|pontos?|punkte?|分|skor|poin|indeks|rasio|x|.+\/.+)$/iu;
const SUM_UNIT =
  /^(?:number|count|cases?|pcs|pieces?|lần|vụ|đơn|ca|cái|chiếc|lô|tấn|sản phẩm|nb|nombre|unités?|casos|anzahl|stück|stk|fälle|件|次|个|起|台|吨|单|kasus|kali|buah|unit|tons?|tonnes?|teu|kwh|mwh|litros?|litres?|hl)$/iu;
const CURRENCY_UNIT =
  /\p{Sc}|^(?:[a-z]{0,4}\.?\s?)?(?:usd|eur|gbp|vnd|vnđ|đồng|brl|mxn|cny|rmb|idr|chf|r\$|rp)(?![\p{L}])|^(?:triệu|tỷ|nghìn|ngàn)|元$/iu;

/** How figures of several periods become one, as the name of a KPI says it. */
export function aggregationInName(name: string): Found | undefined {
  const key = headingKey(name);
  const ways = [
    ['average', AVERAGE],
    ['last', LAST],
    ['sum', SUM],
  ] as const;
  for (const [aggregation, expression] of ways) {
    const match = expression.exec(key);
    if (match) return { aggregation, word: match[0] };
  }
  return undefined;
}

/** The same as its unit says it: shares and scores are averaged, money and things counted are added up. */
export function aggregationOfUnit(unit: string): Aggregation | undefined {
  const trimmed = unit.trim();
  if (AVERAGE_UNIT.test(trimmed)) return 'average';
  return SUM_UNIT.test(trimmed) || CURRENCY_UNIT.test(trimmed) ? 'sum' : undefined;
}
