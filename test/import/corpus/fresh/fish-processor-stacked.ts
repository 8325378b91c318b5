import { across } from '../column-claims';
import type { MessyBook } from '../messy-book';
import type { KpiTruth, RegionTruth } from '../truth';

const COLUMNS =
  'Mã | Chỉ số đo lường | Đơn vị | Mục tiêu | 31/7/2026 | 31/8/2026 | 30/9/2026 | Phụ trách';

function region(header: number, kpis: readonly KpiTruth[]): RegionTruth {
  return {
    sheet: 'BSC Q3',
    range: `B${header}:I${header + kpis.length}`,
    orientation: 'rows',
    headerRows: [header],
    columns: {
      B: ['code', 'ignore'],
      C: 'kpi',
      D: 'measureUnit',
      E: ['target 2026-Q3', 'target'],
      ...across('F', ['2026-07', '2026-08', '2026-09'], ['actual']),
      I: 'owner',
    },
    kpis,
  };
}

/** A table below the other for each perspective, its name in the line above; dates as text; a legend beside and a list of actions below. */
export const fishProcessorStacked: MessyBook = {
  name: 'fish-processor-stacked',
  language: 'vi',
  traps: [
    'tables stacked',
    'tables side by side',
    'title rows above',
    'text dates among dates',
    'numbers as text',
    'target sentences',
    'not available marks',
    'chart sheet',
  ],
  sheets: [
    {
      name: 'BSC Q3',
      at: 'B2',
      picture: `
        THẺ ĐIỂM CÂN BẰNG - XÍ NGHIỆP CHẾ BIẾN THỦY SẢN BẾN TRE

        1. Viễn cảnh Tài chính | | | | | | | | | Chú giải
        ${COLUMNS} | | ● Xanh | đạt từ 100%
        F1 | Doanh thu xuất khẩu | triệu USD | 4.2 | 3.9 | 4.35 | 4.41 | Nguyễn Hà | | ● Vàng | từ 90% đến dưới 100%
        F2 | Giá thành chế biến | đồng/kg | không quá 21.500 | '22.150 | '21.840 | '21.320 | Trần Minh | | ● Đỏ | dưới 90%

        2. Viễn cảnh Khách hàng
        ${COLUMNS}
        C1 | Lô hàng bị trả về | lô | tối đa 1 | 2 | 1 | 0 | Lê Thảo
        C2 | Đơn hàng giao đúng hẹn | % | ít nhất 97% | 95.5% | 96.8% | 98.1% | Lê Thảo
        C3 | Khách hàng mới | khách | 2 | 1 | 3 | chưa có | Phạm Quang

        3. Viễn cảnh Quy trình nội bộ
        ${COLUMNS}
        P1 | Định mức nguyên liệu | kg/kg | dưới 2,45 | 2.51 | 2.47 | 2.43 | Võ Lâm
        P2 | Mẫu không đạt vi sinh | % | < 0.5% | 0.7% | 0.4% | 0.3% | Võ Lâm

        4. Viễn cảnh Học hỏi và phát triển
        ${COLUMNS}
        L1 | Công nhân nghỉ việc | người | 15 | 22 | 17 | 12 | Đỗ Yến
        L2 | Công nhân được đào tạo tay nghề | % | trên 80% | 74% | 79% | 85% | Đỗ Yến

        Kế hoạch hành động
        STT | Việc cần làm | Người thực hiện | Hạn | Tình trạng
        1 | Thay máy phân cỡ | Võ Lâm | @2026-11-30 | Đang làm
        2 | Đàm phán giá tôm với hợp tác xã | Trần Minh | @2026-10-15 | Xong`,
    },
    {
      name: 'Biểu đồ',
      picture: '',
      chart: { values: "'BSC Q3'!$F$6:$H$6", categories: "'BSC Q3'!$F$5:$H$5" },
    },
  ],
  truth: {
    regions: [
      region(5, [
        {
          name: 'Doanh thu xuất khẩu',
          at: 6,
          perspective: 'Viễn cảnh Tài chính',
          unit: 'triệu USD',
          direction: 'higher',
          owner: 'Nguyễn Hà',
        },
        {
          name: 'Giá thành chế biến',
          at: 7,
          perspective: 'Viễn cảnh Tài chính',
          direction: 'lower',
          readings: {
            '2026-07': [22150],
            '2026-08': [21840],
            '2026-09': [21320],
          },
        },
      ]),
      region(10, [
        {
          name: 'Lô hàng bị trả về',
          at: 11,
          perspective: 'Viễn cảnh Khách hàng',
          direction: 'lower',
        },
        {
          name: 'Đơn hàng giao đúng hẹn',
          at: 12,
          perspective: 'Viễn cảnh Khách hàng',
          unit: '%',
          direction: 'higher',
        },
        { name: 'Khách hàng mới', at: 13, direction: 'higher' },
      ]),
      region(16, [
        {
          name: 'Định mức nguyên liệu',
          at: 17,
          perspective: 'Viễn cảnh Quy trình nội bộ',
          direction: 'lower',
        },
        { name: 'Mẫu không đạt vi sinh', at: 18, unit: '%', direction: 'lower' },
      ]),
      region(21, [
        {
          name: 'Công nhân nghỉ việc',
          at: 22,
          perspective: 'Viễn cảnh Học hỏi và phát triển',
          direction: 'lower',
        },
        {
          name: 'Công nhân được đào tạo tay nghề',
          at: 23,
          perspective: 'Viễn cảnh Học hỏi và phát triển',
          unit: '%',
          direction: 'higher',
        },
      ]),
    ],
  },
};
