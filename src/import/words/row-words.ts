import { listed, Phrases } from './phrases';

/** Words that begin or make the label of a total. */
export const TOTAL_WORDS = new Phrases<'total' | 'average'>([
  [
    'total',
    listed(`
      total | totals | subtotal | sub total | sub-total | sum | grand total | overall |
      overall total | cumulative | ytd | full year | tổng | tổng cộng | cộng | tổng số | lũy kế |
      luỹ kế | cả năm | cộng dồn | total général | sous total | cumul | ensemble | total general |
      suma | soma | acumulado | total geral | gesamt | summe | zwischensumme | gesamtsumme |
      insgesamt | kumuliert | 合计 | 总计 | 小计 | 累计 | 全年 | 总和 | jumlah | total keseluruhan |
      sub jumlah | kumulatif | tổng điểm | overall score | total score | total points |
      total weight | tổng trọng số | total bobot | ytd total | running total | total year |
      total année | total año | total ano | jahr gesamt | gesamtjahr | tổng năm | año completo |
      ano completo | année complète | setahun | tổng kết | subtotal general
    `),
  ],
  [
    'average',
    listed(`
      average | avg | mean | trung bình | bình quân | tb | moyenne | promedio | média |
      durchschnitt | mittelwert | schnitt | 平均 | rata rata | rerata | ø
    `),
  ],
]);

/** How a footnote begins. */
export const NOTE_START =
  /^\s*(?:[*†‡※]+|\(\*+\)|\(?\d{1,2}\)\s|note|notes?\s*:|n\.?b\.?\b|source|remark|comment|legend|prepared|approved|printed|click|figures|ghi chú|nguồn|chú thích|người lập|lưu ý|nguồn số liệu|remarque|légende|fuente|nota|elaborado|fonte|quelle|hinweis|anmerkung|stand\s*:|erstellt|备注|注[:：]|说明|来源|数据来源|制表|catatan|sumber|keterangan|dibuat|đơn vị tính\s*:|đvt\s*:|unit\s*:|currency\s*:|prepared by|update|last updated|as of|confidential)/iu;

/** What stands in a template until somebody fills it in. */
export const PLACEHOLDER =
  /^\s*(?:\$\{.*\}|\{\{.*\}\}|<[^<>]+>|\[[^[\]]+\]|x{3,}|_{3,}|\.{4,}|lorem ipsum.*|(?:kpi|metric|indicator|objective|measure|chỉ tiêu|indicateur|indicador|指标)\s*(?:\d{1,2}|x|#|n|name here)?\s*(?:here|\.\.\.)?)\s*$/iu;

/** A cell that says there is nothing. */
export const NOTHING =
  /^\s*(?:-+|[–—−]+|\.{2,}|…|n\.?\s?\/?\s?a\.?|n\.?\s?\/?\s?d\.?|s\/d|n\.?c\.?|nd|nil|none|null|tbd|tba|tbc|k\.?\s?a\.?|entf\.?|không có|chưa có|kxđ|无|暂无|未|\/|x|\?|—|pending|en attente|pendiente|pendente|offen|belum ada|not available|no data)\s*$/iu;
