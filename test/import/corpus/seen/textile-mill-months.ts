import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Letterhead, months as T1/2026 over plan and actual, perspectives as section rows, the weights in percent. */
export const textileMillMonths: MessyBook = {
  name: 'textile-mill-months',
  language: 'vi',
  traps: [
    'title rows above',
    'starts at C5',
    'two-row header',
    'months as text',
    'short month labels',
    'section rows',
    'total rows',
    'weights as percent',
    'merged cells',
    'unit in a note',
    'footnotes',
  ],
  sheets: [
    {
      name: 'KPI 2026',
      at: 'C5',
      picture: `
        CÔNG TY CỔ PHẦN DỆT MAY SÔNG HỒNG
        BÁO CÁO THỰC HIỆN CHỈ TIÊU KPI NĂM 2026
        Đơn vị tiền: triệu đồng

        STT | Chỉ tiêu | ĐVT | Trọng số | T1/2026 | | T2/2026 | | T3/2026 | | Ghi chú
         | | | | KH | TH | KH | TH | KH | TH
        I | TÀI CHÍNH | | 40%
        1 | Doanh thu thuần | Triệu đồng | 20% | 42000 | 41350.5 | 40000 | 38900 | 45000 | 46210
        2 | Lợi nhuận trước thuế | Triệu đồng | 10% | 3200 | 2985 | 3000 | 2710.4 | 3600 | 3742
        3 | Số ngày thu tiền bình quân | Ngày | 10% | 45 | 48 | 45 | 51 | 45 | 46 | Khách EU trả chậm
        II | KHÁCH HÀNG | | 20%
        4 | Tỷ lệ giao hàng đúng hạn | % | 12% | 96% | 94.2% | 96% | 95.1% | 96% | 96.8%
        5 | Số khiếu nại của khách hàng | Lần | 8% | 5 | 7 | 5 | 6 | 5 | 3
        III | QUY TRÌNH NỘI BỘ | | 25%
        6 | Giờ dừng máy | Giờ | 10% | 120 | 134 | 120 | 141 | 120 | 109
        7 | Tỷ lệ sản phẩm lỗi | % | 15% | 2.5% | 2.8% | 2.5% | 2.6% | 2.5% | 2.3%
        IV | HỌC HỎI VÀ PHÁT TRIỂN | | 15%
        8 | Giờ đào tạo bình quân một người | Giờ | 7% | 4 | 3.5 | 4 | 4.2 | 4 | 5
        9 | Tỷ lệ nghỉ việc | % | 8% | 1.5% | 1.9% | 1.5% | 1.4% | 1.5% | 1.2%
         | Tổng cộng | | 100%

         | Ghi chú: số liệu tháng 3 chưa kiểm toán.
         | Người lập biểu | | | | | | | Giám đốc`,
      merges: ['C6:M6', 'G9:H9', 'I9:J9', 'K9:L9', 'D9:D10', 'C9:C10'],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'KPI 2026',
        range: 'C9:M24',
        orientation: 'rows',
        headerRows: [9, 10],
        columns: {
          C: ['code', 'ignore'],
          D: 'kpi',
          E: 'measureUnit',
          F: 'weight',
          ...across('G', monthsFrom('2026-01', 3), ['target', 'actual']),
          M: 'note',
        },
        rows: { 11: 'section', 15: 'section', 18: 'section', 21: 'section', 24: 'total' },
        kpis: [
          {
            name: 'Doanh thu thuần',
            at: 12,
            perspective: 'TÀI CHÍNH',
            unit: 'Triệu đồng',
            direction: 'higher',
            weight: 0.2,
          },
          {
            name: 'Lợi nhuận trước thuế',
            at: 13,
            perspective: 'TÀI CHÍNH',
            unit: 'Triệu đồng',
            direction: 'higher',
          },
          {
            name: 'Số ngày thu tiền bình quân',
            at: 14,
            perspective: 'TÀI CHÍNH',
            unit: 'Ngày',
            direction: 'lower',
          },
          {
            name: 'Tỷ lệ giao hàng đúng hạn',
            at: 16,
            perspective: 'KHÁCH HÀNG',
            unit: '%',
            direction: 'higher',
          },
          {
            name: 'Số khiếu nại của khách hàng',
            at: 17,
            perspective: 'KHÁCH HÀNG',
            unit: 'Lần',
            direction: 'lower',
          },
          {
            name: 'Giờ dừng máy',
            at: 19,
            perspective: 'QUY TRÌNH NỘI BỘ',
            unit: 'Giờ',
            direction: 'lower',
          },
          {
            name: 'Tỷ lệ sản phẩm lỗi',
            at: 20,
            perspective: 'QUY TRÌNH NỘI BỘ',
            unit: '%',
            direction: 'lower',
          },
          {
            name: 'Giờ đào tạo bình quân một người',
            at: 22,
            perspective: 'HỌC HỎI VÀ PHÁT TRIỂN',
            direction: 'higher',
          },
          {
            name: 'Tỷ lệ nghỉ việc',
            at: 23,
            perspective: 'HỌC HỎI VÀ PHÁT TRIỂN',
            direction: 'lower',
            weight: 0.08,
          },
        ],
      },
    ],
  },
};
