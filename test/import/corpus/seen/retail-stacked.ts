import type { MessyBook } from '../messy-book';
import type { KpiTruth, RegionTruth } from '../truth';

const COLUMNS =
  'TT | Chỉ tiêu | Đơn vị | Mức tối thiểu | Mục tiêu | Mức vượt trội | Thực hiện | Tỷ lệ hoàn thành';

function region(perspective: string, header: number, kpis: readonly KpiTruth[]): RegionTruth {
  return {
    sheet: 'Thẻ điểm',
    range: `A${header}:H${header + kpis.length}`,
    orientation: 'rows',
    headerRows: [header],
    columns: {
      A: ['code', 'ignore'],
      B: 'kpi',
      C: 'measureUnit',
      D: ['threshold', 'ignore'],
      E: 'target 2026-Q3',
      F: ['threshold', 'ignore'],
      G: 'actual 2026-Q3',
      H: ['ignore', 'variance', 'status'],
    },
    period: '2026-Q3',
    kpis: kpis.map((kpi) => ({ ...kpi, perspective })),
  };
}

/** One table under the other, one for each perspective; three levels of target; footnotes and signatures. */
export const retailStacked: MessyBook = {
  name: 'retail-stacked',
  language: 'vi',
  traps: [
    'tables stacked',
    'three-level targets',
    'footnotes',
    'title rows above',
    'formulas with results',
    'not available marks',
    'unit in a note',
  ],
  sheets: [
    {
      name: 'Thẻ điểm',
      picture: `
        HỆ THỐNG SIÊU THỊ MINH TÂM
        THẺ ĐIỂM CÂN BẰNG QUÝ III/2026
        Khu vực: Miền Nam | | | | | | ĐVT: tỷ đồng

        1. Khía cạnh tài chính
        ${COLUMNS}
        1 | Doanh thu bán lẻ | tỷ đồng | 180 | 200 | 215 | 204.6 | =G7/E7 -> 102.3%
        2 | Chi phí vận hành trên doanh thu | % | 13% | 12% | 11% | 12.4% | =E8/G8 -> 96.8%
        3 | Vòng quay hàng tồn kho | lần | 2 | 2.4 | 2.8 | 2.1 | =G9/E9 -> 87.5%

        2. Khía cạnh khách hàng
        ${COLUMNS}
        1 | Mức độ hài lòng | điểm | 7.5 | 8.2 | 8.8 | 8.4 | =G13/E13 -> 102.4%
        2 | Số khách hàng thân thiết mới | người | 8000 | 10000 | 12000 | 9120 | =G14/E14 -> 91.2%

        3. Khía cạnh quy trình
        ${COLUMNS}
        1 | Tỷ lệ hàng hủy | % | 2% | 1.5% | 1.2% | 1.7% | =E18/G18 -> 88.2%
        2 | Thời gian chờ tính tiền | phút | 6 | 4 | 3 | N/A
        3 | Số lỗi kiểm kê | lỗi | 20 | 12 | 8 | 11 | =E20/G20 -> 109.1%

        (*) Thời gian chờ chưa đo được trong quý.
        (**) Số liệu tạm tính.`,
    },
  ],
  truth: {
    regions: [
      region('Khía cạnh tài chính', 6, [
        { name: 'Doanh thu bán lẻ', at: 7, unit: 'tỷ đồng', direction: 'higher' },
        { name: 'Chi phí vận hành trên doanh thu', at: 8, unit: '%', direction: 'lower' },
        { name: 'Vòng quay hàng tồn kho', at: 9, unit: 'lần', direction: 'higher' },
      ]),
      region('Khía cạnh khách hàng', 12, [
        { name: 'Mức độ hài lòng', at: 13, unit: 'điểm', direction: 'higher' },
        { name: 'Số khách hàng thân thiết mới', at: 14, unit: 'người', direction: 'higher' },
      ]),
      region('Khía cạnh quy trình', 17, [
        { name: 'Tỷ lệ hàng hủy', at: 18, unit: '%', direction: 'lower' },
        { name: 'Thời gian chờ tính tiền', at: 19, unit: 'phút', direction: 'lower' },
        { name: 'Số lỗi kiểm kê', at: 20, unit: 'lỗi', direction: 'lower' },
      ]),
    ],
  },
};
