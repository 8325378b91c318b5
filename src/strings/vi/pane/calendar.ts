import type { Texts } from '../../dictionary';
import type { calendar as english } from '../../en/pane/calendar';

export const calendar: Texts<typeof english> = {
  lead: 'Số liệu, họp đánh giá, hành động và rà soát KPI, tính đến {date}.',
  ahead: 'Nhìn trước',
  months: '{count} tháng',
  late: 'Trễ hạn {count}',
  noneLate: 'Không có gì trễ hạn.',
  nothing: 'Không có gì đến hạn trước {date}.',
  noMeeting:
    'Phần Cài đặt chưa có ngày họp tới: số liệu và kỳ họp được tính đến hạn vào ngày cuối kỳ.',
  isLate: 'Trễ hạn',
  isSoon: 'Trong vòng một tuần',
  isAhead: 'Sau đó',
  cycle: 'Chu kỳ theo dõi',
  noClass: 'Chưa phân loại',
  line: '{kpiClass}: {parts}',
  part: '{frequency} {count}',
  misfit:
    '{count} KPI có nhịp theo dõi không hợp với loại: KPI vận hành theo dõi chậm nhất hằng tháng, KPI chiến lược từ hằng quý trở lên.',
  toHealth: 'Kiểm tra',
  systemReview: 'Rà soát hệ thống KPI {months} tháng một lần',
  toSettings: 'Cài đặt',
  next: 'Sắp đến hạn',
  all: 'Lịch',
  none: 'Không có gì đến hạn trong ba tháng tới.',
};
