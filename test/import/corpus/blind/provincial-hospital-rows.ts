import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';
import type { KpiTruth, RegionTruth } from '../truth';

function head(perspective: string): string {
  return `
    SỞ Y TẾ TỈNH PHÚ HÒA
    BỆNH VIỆN ĐA KHOA PHÚ HÒA
    BẢNG THEO DÕI CHỈ SỐ NĂM 2026 - ${perspective}

    Chỉ số | Đơn vị tính | Bộ phận phụ trách | Loại | Tháng 1 | Tháng 2 | Tháng 3`;
}

function region(
  sheet: string,
  perspective: string,
  names: readonly Omit<KpiTruth, 'at'>[],
): RegionTruth {
  return {
    sheet,
    range: `A5:G${5 + names.length * 2}`,
    orientation: 'rows',
    headerRows: [5],
    columns: {
      A: 'kpi',
      B: 'measureUnit',
      C: ['owner', 'orgUnit'],
      D: 'measures',
      ...across('E', monthsFrom('2026-01', 3), ['value']),
    },
    kpis: names.map((kpi, index) => ({
      ...kpi,
      perspective,
      at: 7 + index * 2,
      also: { target: 6 + index * 2 },
    })),
  };
}

/** Two rows for each KPI, plan and actual, told apart by a column; the labels are merged over both. */
export const provincialHospitalRows: MessyBook = {
  name: 'provincial-hospital-rows',
  language: 'vi',
  traps: [
    'sheet per perspective',
    'title rows above',
    'months as text',
    'blank repeated labels',
    'merged cells',
    'not available marks',
  ],
  sheets: [
    {
      name: 'Tài chính',
      picture: `${head('KHÍA CẠNH TÀI CHÍNH')}
        Tổng thu viện phí | tỷ đồng | Phòng Tài chính kế toán | Kế hoạch | 18.5 | 15 | 18.5
         |  |  | Thực hiện | 17.9 | 15.6 | 19.1
        Chi phí thuốc trên tổng thu | % | Khoa Dược | Kế hoạch | 32% | 32% | 32%
         |  |  | Thực hiện | 33.5% | 31.8% | 31.2%`,
      merges: ['A6:A7', 'B6:B7', 'C6:C7', 'A8:A9', 'B8:B9', 'C8:C9'],
    },
    {
      name: 'Người bệnh',
      picture: `${head('KHÍA CẠNH NGƯỜI BỆNH')}
        Điểm hài lòng nội trú | điểm | Phòng Công tác xã hội | Kế hoạch | 4.5 | 4.5 | 4.5
         |  |  | Thực hiện | 4.31 | 4.4 | 4.52
        Thời gian chờ khám trung bình | phút | Khoa Khám bệnh | Kế hoạch | 40 | 40 | 40
         |  |  | Thực hiện | 52 | 47 | 43
        Số đơn thư phản ánh | đơn | Phòng Công tác xã hội | Kế hoạch | 3 | 3 | 3
         |  |  | Thực hiện | 5 | - | 2`,
      merges: [
        'A6:A7',
        'B6:B7',
        'C6:C7',
        'A8:A9',
        'B8:B9',
        'C8:C9',
        'A10:A11',
        'B10:B11',
        'C10:C11',
      ],
    },
    {
      name: 'Quy trình',
      picture: `${head('KHÍA CẠNH QUY TRÌNH NỘI BỘ')}
        Công suất sử dụng giường bệnh | % | Phòng Kế hoạch tổng hợp | Kế hoạch | 90% | 90% | 90%
         |  |  | Thực hiện | 96.2% | 92% | 91.5%
        Tỷ lệ nhiễm khuẩn bệnh viện | % | Khoa Kiểm soát nhiễm khuẩn | Kế hoạch | 3% | 3% | 3%
         |  |  | Thực hiện | 3.8% | 3.3% | 2.9%`,
      merges: ['A6:A7', 'B6:B7', 'C6:C7', 'A8:A9', 'B8:B9', 'C8:C9'],
    },
  ],
  truth: {
    regions: [
      region('Tài chính', 'Tài chính', [
        { name: 'Tổng thu viện phí', unit: 'tỷ đồng', direction: 'higher' },
        { name: 'Chi phí thuốc trên tổng thu', unit: '%', direction: 'lower' },
      ]),
      region('Người bệnh', 'Người bệnh', [
        { name: 'Điểm hài lòng nội trú', unit: 'điểm', direction: 'higher' },
        {
          name: 'Thời gian chờ khám trung bình',
          unit: 'phút',
          direction: 'lower',
        },
        { name: 'Số đơn thư phản ánh', unit: 'đơn', direction: 'lower' },
      ]),
      region('Quy trình', 'Quy trình', [
        { name: 'Công suất sử dụng giường bệnh', unit: '%' },
        { name: 'Tỷ lệ nhiễm khuẩn bệnh viện', unit: '%', direction: 'lower' },
      ]),
    ],
  },
};
