import { across, monthsFrom } from '../column-claims';
import type { MessyBook } from '../messy-book';

/** Figures typed as text with local separators, dates and one text date as headings, a sum above its parts. */
export const communeBankTexts: MessyBook = {
  name: 'commune-bank-texts',
  language: 'vi',
  traps: [
    'numbers as text',
    'percent texts',
    'real dates',
    'text dates among dates',
    'two-row header',
    'total above the data',
    'codes as hierarchy',
    'section rows',
    'title rows above',
    'unit in a note',
    'footnotes',
    'merged cells',
  ],
  sheets: [
    {
      name: 'BC tháng',
      picture: `
        QUỸ TÍN DỤNG NHÂN DÂN AN THỊNH | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 14/BC-QTD | | | | Độc lập - Tự do - Hạnh phúc
        BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU
        (ĐVT: triệu đồng, trừ khi ghi khác)

        Mã | Tên chỉ tiêu | @2026-04-30 {mm/yyyy} | | 31/05/2026 | | @2026-06-30 {mm/yyyy} | | Đánh giá
         | | Chỉ tiêu giao | Kết quả | Chỉ tiêu giao | Kết quả | Chỉ tiêu giao | Kết quả
        A | Huy động và cho vay
        A1 | Tổng nguồn vốn huy động | '215.000 | '211.450,5 | '218.000 | '219.320 | '221.000 | '222.105,7 | Đạt
        A1.1 | Tiền gửi tiết kiệm | '180.000 | '176.300 | '182.000 | '181.950 | '185.000 | '186.010 | Đạt
        A1.2 | Tiền gửi thanh toán | '35.000 | '35.150,5 | '36.000 | '37.370 | '36.000 | '36.095,7 | Đạt
        A2 | Dư nợ cho vay | '190.000 | '188.720 | '192.500 | '191.880 | '195.000 | '196.340 | Đạt
        B | Chất lượng
        B1 | Tỷ lệ nợ xấu | '1,5% | '1,82% | '1,5% | '1,6% | '1,5% | '1,44% | Đạt
        B2 | Tỷ lệ hồ sơ giải ngân đúng hạn | '97% | '95,5% | '97% | '96,8% | '97% | '97,2% | Đạt
        B3 | Số lỗi kiểm toán nội bộ (lỗi) | 2 | 3 | 2 | 2 | 2 | 1 | Đạt

        Nơi nhận: HĐQT; Lưu VT`,
      merges: ['A3:I3', 'C6:D6', 'E6:F6', 'G6:H6', 'A6:A7', 'B6:B7', 'I6:I7'],
    },
  ],
  truth: {
    regions: [
      {
        sheet: 'BC tháng',
        range: 'A6:I16',
        orientation: 'rows',
        headerRows: [6, 7],
        columns: {
          A: 'code',
          B: 'kpi',
          ...across('C', monthsFrom('2026-04', 3), ['target', 'actual']),
          I: ['status', 'note'],
        },
        rows: { 8: 'section', 9: 'total', 13: 'section' },
        kpis: [
          {
            name: 'Tiền gửi tiết kiệm',
            at: 10,
            direction: 'higher',
            readings: {
              '2026-04': [176300, 180000],
              '2026-05': [181950, 182000],
              '2026-06': [186010, 185000],
            },
          },
          {
            name: 'Tiền gửi thanh toán',
            at: 11,
            direction: 'higher',
            readings: {
              '2026-04': [35150.5, 35000],
              '2026-05': [37370, 36000],
              '2026-06': [36095.7, 36000],
            },
          },
          {
            name: 'Dư nợ cho vay',
            at: 12,
            readings: {
              '2026-04': [188720, 190000],
              '2026-05': [191880, 192500],
              '2026-06': [196340, 195000],
            },
          },
          {
            name: 'Tỷ lệ nợ xấu',
            at: 14,
            direction: 'lower',
            readings: {
              '2026-04': [0.0182, 0.015],
              '2026-05': [0.016, 0.015],
              '2026-06': [0.0144, 0.015],
            },
          },
          {
            name: 'Tỷ lệ hồ sơ giải ngân đúng hạn',
            at: 15,
            direction: 'higher',
            readings: {
              '2026-04': [0.955, 0.97],
              '2026-05': [0.968, 0.97],
              '2026-06': [0.972, 0.97],
            },
          },
          { name: 'Số lỗi kiểm toán nội bộ (lỗi)', at: 16, direction: 'lower' },
        ],
      },
    ],
  },
};
