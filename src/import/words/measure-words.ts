import { listed, Phrases } from './phrases';

/** What a heading says of the figures below it; `ytd` goes together with another one. */
export type MeasureWord =
  'actual' | 'target' | 'forecast' | 'prior' | 'ytd' | 'status' | 'variance';

export const MEASURE_WORDS = new Phrases<MeasureWord>([
  [
    'actual',
    listed(`
      actual | actuals | act | act. | result | results | achieved | realised | realized |
      current | current value | value | values | real | actual result | a | ac | performance |
      thực hiện | th | thực tế | kết quả | thực đạt | số thực hiện | kết quả thực hiện | tt |
      kết quả thực tế | giá trị | réalisé | réel | résultat | résultats | constaté | réal |
      réal. | réalisation | valeur | ejecutado | resultado | resultados | logrado | alcanzado |
      valor | valor real | valor actual | realizado | executado | apurado | ist | istwert |
      ist-wert | tatsächlich | ergebnis | wert | ist wert | atual | 实际 | 实绩 | 完成 | 实际值 | 完成值 |
      实际完成 | 本月实际 | 实际数 | 完成情况 | 实际完成值 | realisasi | aktual | capaian | hasil | nilai |
      realisasi kinerja | executed | ejecutada | realizada | alcanzada | obtenido | executada |
      obtido | alcançado | exécuté | atteint | réalisée | réalisés | erreicht | đã thực hiện |
      đạt được | 执行 | 执行数 | terealisasi | tercapai
    `),
  ],
  [
    'target',
    listed(`
      target | targets | plan | planned | budget | goal | goals | bud | bud. | tgt | quota | pln |
      objective | budgeted | annual target | plan value | trg | bgt | tar | kế hoạch | kh |
      mục tiêu | định mức | ngân sách | chỉ tiêu kế hoạch | số kế hoạch | chỉ tiêu giao |
      kế hoạch năm | mục tiêu năm | chỉ tiêu | dự toán | objectif | cible | prévu | obj | obj. |
      objectifs | meta | metas | objetivo | presupuesto | ppto | presup | planificado |
      valor meta | orçado | orçamento | previsto | plano | planejado | ziel | soll | zielwert |
      sollwert | planwert | zielvorgabe | soll-wert | 目标 | 计划 | 预算 | 目标值 | 计划值 | 预算数 | 指标值 |
      rencana | anggaran | rkap | sasaran | target kinerja | programmed | scheduled | programado |
      programada | prog | planeado | planeada | programmé | planifié | budgété | prévue |
      planejada | orçada | prevista | geplant | budgetiert | được giao | giao | theo kế hoạch |
      计划数 | direncanakan | dianggarkan | rencana kerja | sla | service level | slo | norm |
      benchmark | chuẩn | định mức kế hoạch | standar | norma | sollvorgabe | 标准值
    `),
  ],
  [
    'forecast',
    listed(`
      forecast | fcst | fc | outlook | estimate | projection | le | expected | est | proj |
      latest estimate | estimated | f | fct | dự báo | ước | ước thực hiện | dự kiến | ước th |
      prévision | prévisions | atterrissage | reprévu | estimé | pronóstico | proyección |
      estimado | previsión | proyectado | previsão | projeção | estimativa | prognose |
      hochrechnung | erwartung | 预测 | 预计 | 预估 | prakiraan | proyeksi | perkiraan | prognosa |
      projetado
    `),
  ],
  [
    'prior',
    listed(`
      prior year | py | last year | ly | previous year | prior | same period last year |
      previous | prev | prev year | sply | previous period | last period | prior period |
      cùng kỳ | năm trước | cùng kỳ năm trước | ck | kỳ trước | tháng trước | quý trước | n 1 |
      année précédente | an dernier | a 1 | exercice précédent | año anterior | aa |
      mismo periodo | período anterior | ano anterior | exercício anterior | vorjahr | vj | 去年 |
      上年 | 同期 | 去年同期 | 上年同期 | 上期 | tahun lalu | tahun sebelumnya | vorperiode | vorjahreswert |
      th cùng kỳ | thực hiện năm trước | thực hiện cùng kỳ | last month | prior month |
      periodo anterior | previous month | año ant | ej anterior | ejercicio anterior |
      mes anterior | mes ant | per ant | periodo ant | ano ant | exerc anterior | année préc |
      exercice préc | ex préc | mois précédent | vorj | vormonat | vorquartal | prior yr |
      prev yr | last yr | cùng kỳ nt | năm ngoái | 上月 | 上季度 | 前年 | bulan lalu | periode lalu |
      tahun lalu | thn lalu
    `),
  ],
  [
    'ytd',
    listed(`
      ytd | cumulative | accumulated | cum | cum. | year to date | cumul | cumulé | lũy kế |
      luỹ kế | cộng dồn | lk | lũy kế năm | acumulado | acum | acum. | kumuliert | kum | kum. |
      aufgelaufen | 累计 | 本年累计 | 年累计 | kumulatif | akumulasi | s/d | sd | cumulé annuel |
      seit jahresbeginn | running total | a la fecha | acumulado do ano | cumulée | cumulés |
      cumulées | cumulatif | acumulada | acumulados | acumuladas | accum | to date | cumulated |
      kumulierte | kumulierter | kumuliertes | kumulierten | aufgelaufene | tích lũy |
      lũy kế từ đầu năm | từ đầu năm | 累积 | 累计值 | sampai dengan | sampai | hingga | s d |
      jusqu’à fin | hasta | até
    `),
  ],
  [
    'status',
    listed(`
      status | rag | rating | traffic light | light | achievement | % achieved | score |
      achieved % | % achievement | achievement % | attainment | completion | % completion |
      rag status | % of target | % of plan | % target | achievement rate | ach % | % ach |
      points | trend | trạng thái | tỷ lệ hoàn thành | tỉ lệ hoàn thành | % ht | xếp loại |
      % hoàn thành | đánh giá | điểm | hoàn thành | mức độ hoàn thành | th/kh | % th/kh |
      tỷ lệ đạt | % đạt | tình trạng | xu hướng | điểm đạt | kết quả đánh giá | %th/kh | %ht |
      statut | état | météo | taux de réalisation | atteinte | % atteinte | tendance |
      taux d’atteinte | taux d'atteinte | % réalisé | feu | avancement | estado | semáforo |
      cumplimiento | % cumplimiento | avance | % avance | tendencia | nivel de cumplimiento |
      farol | atingimento | % atingimento | cumprimento | % cumprimento | % atingido | tendência |
      situação | ampel | zielerreichung | erfüllung | erfüllungsgrad | 状态 | 得分 | 完成率 | 达成率 | 红绿灯 |
      评分 | 趋势 | 完成比例 | pencapaian | % capaian | skor | persentase capaian | % pencapaian |
      persentase | nilai akhir | tren | % realisasi | zielerreichungsgrad | atingimento % |
      cumplimiento % | weighted score | capaian %
    `),
  ],
  [
    'variance',
    listed(`
      variance | var | var. | variance % | deviation | gap | diff | difference | delta | +/- |
      vs plan | vs target | vs budget | change | yoy | growth | var % | vs py | mom | change % |
      % change | % var | vs ly | vs last year | growth % | act vs bud | chg | △ | Δ | chênh lệch |
      so sánh | tăng giảm | tăng/giảm | tăng trưởng | so với | so với kế hoạch | so với cùng kỳ |
      % so với | % tăng trưởng | so với kh | so cùng kỳ | so kế hoạch | écart | écarts |
      variation | évol | évolution | variación | desviación | diferencia | desvío | desvio |
      variação | diferença | crescimento | abweichung | differenz | abw | abw. | 差异 | 偏差 | 同比 |
      环比 | 差额 | 同比增长 | 增长率 | selisih | deviasi | gap % | variansi | perubahan | pertumbuhan |
      crecimiento | act vs plan | actual vs target
    `),
  ],
]);
