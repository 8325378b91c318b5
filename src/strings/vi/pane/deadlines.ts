import type { Texts } from '../../dictionary';
import type { deadlines as english } from '../../en/pane/deadlines';

export const deadlines: Texts<typeof english> = {
  figures: {
    Week: 'Số liệu tuần: {periods}',
    Month: 'Số liệu tháng: {periods}',
    Quarter: 'Số liệu quý: {periods}',
    'Half-year': 'Số liệu nửa năm: {periods}',
    Year: 'Số liệu năm: {periods}',
  },
  review: {
    Week: 'Họp đánh giá tuần: {period}',
    Month: 'Họp đánh giá tháng: {period}',
    Quarter: 'Họp đánh giá quý: {period}',
    'Half-year': 'Họp đánh giá nửa năm: {period}',
    Year: 'Họp đánh giá năm: {period}',
  },
  periods: '{first} đến {last}',
  allMissing: '{total} KPI',
  missing: 'Thiếu {missing} trên {total} KPI: {names}',
  names: '{names} và {count} KPI khác',
  actions: '{count} hành động',
  kpiReviews: '{count} KPI cần xem lại',
  kpiSystem: 'Rà soát hệ thống KPI',
  every: '{months} tháng một lần; lần trước {last}',
  never: '{months} tháng một lần; chưa lần nào',
  late: '{date}, trễ {days} ngày',
  today: 'hôm nay',
  ahead: '{date}, còn {days} ngày',
};
