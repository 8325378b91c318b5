import type { scorecardFunction as english } from '../en/scorecard-function';

export const scorecardFunction: Record<keyof typeof english, string> = {
  tableMissing: '{name} để trống. Hãy chọn cả bảng kèm tiêu đề, ví dụ BSC_KPIs[#All].',
  columnMissing: 'Bảng {table} không có cột {column}. Hãy thêm cột, hoặc chọn bảng kèm [#All].',
  periodNeeded:
    'period để trống và bảng Data chưa có số thực hiện. Hãy nhập kỳ như 2026-10, hoặc nhập số thực hiện.',
  blanksArriveAsZero:
    'Ô trống của {table} đến dưới dạng số 0. Hãy viết IF({table}[#All]="","",{table}[#All]) thay cho bảng.',
  notUsed: 'Không dùng được: {cells}.',
  notUsedAndMore: 'Không dùng được: {cells} và {more} chỗ khác.',
  rowOfTable: '{table} dòng {row}',
  unknownMeasure: 'measures có "{value}". Hãy nhập tiêu đề trong số: {choices}.',
  unknownUnit: 'unit là "{value}", không có trong bảng Units. Hãy nhập mã hoặc tên của nó.',
};
