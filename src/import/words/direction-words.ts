import { headingKey } from './phrases';

/**
 * Word beginnings in names of KPIs that say less of it is better, in plain words. Words that turn it round come first:
 * "on-time", "reduction", "closed complaints" and "savings" are better when there is more of them.
 */
const MORE =
  /(?<!\p{L})(?:on time|in time|otif|within|resol|closed|savings?|saved|reduction in|avoid|prevent|recover|retention|retain|compliance|satisf|productiv|per hour|utili[sz]ation|availab|repaired|coverage|dung han|dung hen|tiet kiem|hai long|giu chan|tuan thu|tai ky|a temps|dans les delais|satisfaction|resolu|cobertura|cumplimiento|satisfac|retencao|retencion|no prazo|a tiempo|puntual|disponib|termin|punktlich|liefertreue|zufrieden|verfugbar|auslastung|einsparung|jahresuberschuss|及时|准时|满意|节约|合格|达标|tepat waktu|kepuasan|hemat|kepatuhan|ketersediaan|first call|first contact|yield|uptime|days? cash|training|hoc tap|dao tao|formation|capacit|treinamento|schulung|weiterbildung|培训|pelatihan|jam pelatihan|inventory turn|asset turn|receivables? turn|stock turn|quay kho|vong quay|rotation des stocks|rotacion de inventario|giro de estoque|lagerumschlag|周转率|collected|collection rate|within budget|ejecucion|egresados|cash collected|thu ho|cobrado|recycl|tai che|reciclaje|loi nhuan|loi ich|loi tuc|perputaran persediaan|perputaran aset|kostendeckung|deckungsgrad|couverture)/u;

const LESS =
  /(?<!\p{L})(?:costs?|expens|opex|overhead|complain|defect|reject|scrap|rework|waste|wast|error|fault|failure|fail|incident|accident|injur|absent|absence|turnover|attrition|churn|delay|late\b|overdue|backlog|downtime|down time|lead time|cycle time|wait|response time|turnaround|time to|days to|hours to|days? sales outstanding|dso|dpo days|debt|bad debt|npl|non performing|loss|losses|lost|returns?\b|refund|claim|penalt|fine\b|fines\b|leak|emission|co2|carbon|energy|consum|water use|fuel|stock ?outs?|shrink|missed|interrupt|outage|breakdown|stoppage|stops?\b|unplanned|vacan|infection|mortal|readmission|re admission|length of stay|nonconform|non conform|deviation|escalat|backorder|cancel|inventory days|days of inventory|dwell|empty|idle|call answer|answer time|handling time|processing time|average days|average time|average turnaround|unit cost|cost per|per unit cost|variance|audit findings|findings|open issues|risk|bugs?|crash|latency|late deliver|obsolete|out of service|ticket|dropout|drop out|cost income|cost to income|cir\b|chi phi|gia thanh|gia von|khieu nai|phan nan|loi\b|loi san pham|sai sot|san pham loi|hang loi|ty le loi|phe pham|phe lieu|tai nan|su co|nghi viec|thoi viec|bien dong nhan su|vang mat|cham|tre han|tre\b|qua han|ton kho|no xau|no qua han|no phai thu|thoi gian|ngay ton|tieu hao|tieu thu|that thoat|hao hut|lang phi|dung may|gio dung|dien nang|nuoc tieu|phat thai|tra hang|hoan hang|hang tra|huy don|roi bo|that thu|so ngay|cout|couts|depens|charges|reclamation|plainte|defaut|rebut|retard|accident|absenteisme|rotation du personnel|turn over|delai|attente|perte|consommation|emission|panne|arret|impaye|dette|creances|hors service|a vide|kilometres a vide|sinistre|annul|frais|costos?|costes?|gastos?|quejas?|reclam|defecto|rechazo|merma|retras|accidente|ausentismo|absentismo|rotacion|tiempo|espera|perdida|consumo|emision|averia|paro|parada|morosidad|deuda|cuentas por cobrar|vencid|desercion|reingreso|infecci|estancia|mortalidad|siniestr|custo|despesa|reclamac|defeito|refugo|atraso|acidente|absenteismo|rotatividade|prazo|espera|perda|consumo|emissao|quebra|inadimpl|divida|evasao|sinistral|cancelament|turnover|tempo|kosten|aufwand|beschwerde|reklamation|fehler|ausschuss|nacharbeit|verspat|unfall|unfalle|krank|fluktuation|fehlzeit|durchlaufzeit|wartezeit|lieferzeit|ausfall|stillstand|verlust|verbrauch|emission|verschuldung|forderung|ruckstand|retoure|storno|stornoquote|bestandsreichweite|schulden|rustzeit|bearbeitungszeit|成本|费用|投诉|缺陷|不良|次品|废品|返工|事故|离职|流失|缺勤|延误|逾期|不良率|不良贷款|损失|能耗|消耗|排放|停机|周期|等待|库存天数|周转天数|退货|差错|故障|负债|biaya|beban|keluhan|cacat|kesalahan|kecelakaan|insiden|keluar|absensi|ketidakhadiran|keterlambatan|terlambat|waktu|menunggu|tunggu|lama|kerugian|kehilangan|konsumsi|emisi|kerusakan|utang|piutang|hutang|downtime|retur|limbah|losis|susut|mangkir|henti|perputaran karyawan|burn|huy\b|hang huy|scrapped|sick|illness|overtime|lam them gio|tang ca|heures supplementaires|horas extra|uberstunden|加班|lembur|mishandl|damage|breakage|spill|unfilled|understaff|shortage|out of stock|working capital days|cash conversion cycle|adverse|pressure ulcer|patient falls|grievance|avarias?|danos|ruptura|faltas|interrupc|cortes?\b|agotad|demarque|rupture|indesirable|escarre|casse|interruption|duree (?:moyenne|d)|verweildauer|dekubitus|unbesetzt|kundigung|schaden|schadens|schwund|sturz|mangel|fehlbest|storung|fehllieferung|don thu|phan anh|nhiem khuan|het hang|thieu hang|hu hong|mat mat|bo hang|损耗|缺货|断货|破损|报损|空置|感染|投诉率|积压|bermasalah|gagal|rusak|bopo|macet|tunggakan|kosong|infeksi|hilang|stok kosong|denda|abandon|khong dat|khong phu hop|non conforme|no conforme|nao conforme|tidak sesuai|不符合)/u;

/** Words that say more is better where nothing else is said: "lost sales" and "cost of sales" are found before. */
const GAIN =
  /(?<!\p{L})(?:revenues?|sales|income|profits?|margins?|ebit(?:da)?|cash flow|market share|new customers|orders? (?:received|intake)|doanh thu|doanh so|san luong|thi phan|von huy dong|tien gui|bien loi|khach hang moi|chiffre d ?.?affaires|ventes|benefices?|resultat net|marge|part de marche|ingresos|ventas|utilidad|beneficios?|margen|cuota de mercado|receitas?|vendas|lucros?|margem|faturamento|umsatz|erlose?|gewinn|marge|marktanteil|auftragseingang|deckungsbeitrag|收入|销售额|营业额|利润|毛利|市场份额|销量|pendapatan|penjualan|laba|omzet|pangsa pasar|margin|marjin)/u;

/** German puts words together. */
const LESS_INSIDE =
  /(?:unfall|unfalle|verweildauer|kundigung|schwund|schaden|kosten|ausschuss|fehlzeit|wartezeit|durchlaufzeit|beschwerden?|reklamationen?|verbrauch|stillstand|ausfallzeit|fluktuation|quote der fehler)(?!\p{L}*(?:senkung|ersparnis))/u;

/** Units that are mostly counted down: durations of waiting and making. */
const LESS_UNITS =
  /^(?:minutes?|mins?|phút|minuten|minutos?|seconds?|secs?|giây|sekunden|segundos?|分钟|秒|menit|detik)$/iu;

/** What the name of a KPI says of its direction, with the word that says it. */
export function directionInName(
  name: string,
): { readonly direction: 'higher' | 'lower'; readonly word: string } | undefined {
  const key = headingKey(name);
  const more = MORE.exec(key) ?? hanWord(MORE, key);
  if (more) return { direction: 'higher', word: more[0] };
  const less = LESS.exec(key) ?? LESS_INSIDE.exec(key) ?? hanWord(LESS, key);
  if (less) return { direction: 'lower', word: less[0] };
  const gain = GAIN.exec(key) ?? hanWord(GAIN, key);
  return gain ? { direction: 'higher', word: gain[0] } : undefined;
}

/** Chinese words stand in the middle of others. */
function hanWord(expression: RegExp, key: string): RegExpExecArray | null {
  if (!/\p{Script=Han}/u.test(key)) return null;
  const words = expression.source.match(/\p{Script=Han}+/gu) ?? [];
  return new RegExp(words.join('|'), 'u').exec(key);
}

/** What a unit of measure says of the direction. */
export function directionOfUnit(unit: string): 'lower' | 'yesno' | undefined {
  if (
    /^(?:yes\/no|y\/n|có\/không|oui\/non|sí\/no|sim\/não|ja\/nein|是\/否|ya\/tidak)$/iu.test(
      unit.trim(),
    )
  )
    return 'yesno';
  return LESS_UNITS.test(unit.trim()) ? 'lower' : undefined;
}
