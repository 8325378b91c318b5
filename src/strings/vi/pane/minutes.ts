import type { Texts } from '../../dictionary';
import type { minutes as english } from '../../en/pane/minutes';

export const minutes: Texts<typeof english> = {
  title: 'Biên bản {period}',
  lead: 'Ai họp, ngày nào, và đã quyết định gì. Nội dung nằm trong Reviews và Decisions, và trên trang Tóm tắt của báo cáo.',
  ofWhole: 'Đây là biên bản của toàn bộ thẻ điểm, không phải của một đơn vị.',
  day: 'Ngày họp',
  attendees: 'Người dự',
  attendeesHint: 'Họ tên, cách nhau bằng dấu phẩy.',
  decisions: 'Quyết định',
  askedForAt: 'Đề nghị {number}',
  decision: 'Quyết định',
  decisionHint: 'Để trống nếu chưa quyết.',
  owner: 'Người phụ trách',
  due: 'Hạn',
  add: 'Thêm quyết định',
  remove: 'Bỏ quyết định {number}',
  askedForMissing: 'Hãy ghi nội dung đề nghị.',
  saved: 'Đã lưu biên bản {period}.',
  section: 'Biên bản',
  none: 'Chưa ai ghi biên bản.',
  met: 'Họp {date}',
  people: '{count} người dự',
  asked: '{count} quyết định, {open} chưa quyết',
};
