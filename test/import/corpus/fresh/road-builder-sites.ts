import { across } from '../column-claims';
import type { MessyBook } from '../messy-book';
import type { KpiTruth } from '../truth';

function site(of: string, first: number): KpiTruth[] {
  return [
    { name: 'Giá trị sản lượng', at: first, of, unit: 'tỷ đồng', direction: 'higher' },
    { name: 'Chậm tiến độ', at: first + 1, of, unit: 'ngày', direction: 'lower' },
    { name: 'Tai nạn lao động', at: first + 2, of, unit: 'vụ', direction: 'lower' },
  ];
}

/** The same three figures for each site, the site once over its rows; quarters with plan and done, then six months so far. */
export const roadBuilderSites: MessyBook = {
  name: 'road-builder-sites',
  language: 'vi',
  traps: [
    'title rows above',
    'two-row header',
    'merged cells',
    'blank repeated labels',
    'year to date columns',
    'total above the data',
    'footnotes',
    'filter',
  ],
  sheets: [
    {
      name: 'BC công trình',
      picture: `
        TỔNG CÔNG TY XÂY DỰNG CẦU ĐƯỜNG MIỀN TRUNG
        BÁO CÁO CHỈ TIÊU THEO CÔNG TRÌNH - NĂM 2026
        STT | Công trình | Chỉ tiêu | ĐVT | KH năm | Quý I | | Quý II | | Luỹ kế 6 tháng | | Ghi chú
         | | | | | KH | TH | KH | TH | KH | TH
         | Toàn công ty | Tổng giá trị sản lượng | tỷ đồng | 980 | 205 | 195.4 | 247 | 241.8 | 452 | 437.2
        1 | Cầu Sông Lam | Giá trị sản lượng | tỷ đồng | 420 | 85 | 80.2 | 110 | 112.4 | 195 | 192.6
         | | Chậm tiến độ | ngày | 0 | 0 | 6 | 0 | 4 | 0 | 10 | Chờ mặt bằng
         | | Tai nạn lao động | vụ | 0 | 0 | 0 | 0 | 1 | 0 | 1
        2 | Cao tốc đoạn Km 40 | Giá trị sản lượng | tỷ đồng | 360 | 80 | 78.9 | 92 | 88.3 | 172 | 167.2
         | | Chậm tiến độ | ngày | 0 | 0 | 3 | 0 | 9 | 0 | 12
         | | Tai nạn lao động | vụ | 0 | 0 | 1 | 0 | 0 | 0 | 1
        3 | Đường tránh thị xã | Giá trị sản lượng | tỷ đồng | 200 | 40 | 36.3 | 45 | 41.1 | 85 | 77.4 | Thiếu cát
         | | Chậm tiến độ | ngày | 0 | 0 | 11 | 0 | 14 | 0 | 25
         | | Tai nạn lao động | vụ | 0 | 0 | 0 | 0 | 0 | 0 | 0
        Ghi chú: số liệu do ban chỉ huy công trình báo cáo.`,
      merges: [
        'A1:L1',
        'A2:L2',
        'F3:G3',
        'H3:I3',
        'J3:K3',
        'A3:A4',
        'B3:B4',
        'C3:C4',
        'D3:D4',
        'E3:E4',
        'L3:L4',
        'A6:A8',
        'B6:B8',
        'A9:A11',
        'B9:B11',
        'A12:A14',
        'B12:B14',
      ],
      filter: 'A4:L14',
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'BC công trình',
        range: 'A3:L14',
        orientation: 'rows',
        headerRows: [3, 4],
        columns: {
          A: ['code', 'ignore'],
          B: 'orgUnit',
          C: 'kpi',
          D: 'measureUnit',
          E: ['target 2026', 'target'],
          ...across('F', ['2026-Q1', '2026-Q2'], ['target', 'actual']),
          J: 'ytdTarget',
          K: 'ytdActual',
          L: 'note',
        },
        rows: { 5: 'total' },
        kpis: [
          ...site('Cầu Sông Lam', 6),
          ...site('Cao tốc đoạn Km 40', 9),
          ...site('Đường tránh thị xã', 12),
        ],
      },
    ],
  },
};
