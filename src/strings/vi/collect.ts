import type { Texts } from '../dictionary';
import type { collect as english } from '../en/collect';

/** Những gì mọi người đã viết vào báo cáo, được đọc lại: trong ngăn và trên dòng lệnh. */
export const collect: Texts<typeof english> = {
  reviewOf: 'Báo cáo {period}',
  reviewOfUnit: 'Báo cáo {period}, {unit}',
  otherCompany:
    'Báo cáo này của {company}, còn thẻ điểm của {own}. KPI và hành động được tìm theo mã.',
  nothing: 'Mọi điều đã viết vào báo cáo này đều có trong các bảng.',

  about: '{name}: {field}',
  newAction: 'Hành động mới: {name}',
  newActionPlain: 'Hành động mới',
  newDecision: 'Quyết định mới',
  decisionNamed: 'Quyết định “{name}”',
  now: 'Trong bảng: {value}',
  said: 'Trong báo cáo: {value}',
  blank: 'trống',
  joined: '{first}, {second}',
  byDay: 'hạn {day}',
  fields: {
    whatHappened: 'điều gì đã xảy ra',
    rootCause: 'nguyên nhân gốc',
    noActionBecause: 'vì sao không có hành động',
    action: 'hành động',
    kpi: 'KPI',
    owner: 'người phụ trách',
    due: 'hạn',
    status: 'trạng thái',
    doneOn: 'ngày xong',
    result: 'kết quả',
    reason: 'lý do',
    askedFor: 'đề nghị',
    decision: 'quyết định',
    change: 'điều thay đổi',
  },

  /** What was typed into a review that is replaced, and has no place in the new one. */
  kept: {
    sheet: 'Ghi chú giữ lại',
    message: 'Nội dung đã nhập trong báo cáo trước nhưng không còn chỗ trong báo cáo này',
    who: '{notes} ghi chú',
    place: 'Từng ở ô',
    about: 'Về',
    field: 'Nội dung',
    note: 'Ghi chú',
  },

  problems: {
    'list-missing':
      'Không tìm thấy danh sách {list}. Trang tính hoặc các tiêu đề phía trên không còn, nên không đọc gì từ đó.',
    'heading-missing':
      '{sheet}, dòng {row}: tiêu đề “{heading}” đã bị ghi đè nên cột đó không được đọc. Hãy ghi lại.',
    'unknown-kpi': '{place}: các bảng không có KPI {kpi}, nên dòng này không được đọc.',
    'unknown-action': '{place}: các bảng không có hành động {id}, nên dòng này không được đọc.',
    'unknown-choice':
      '{place}: “{value}” không thuộc các lựa chọn {choices}. Hãy chọn một trong số đó.',
    'no-date': '{place}: “{value}” không phải là ngày. Nhập ngày như 2026-11-30.',
    'unclear-date':
      '{place}: “{value}” có thể là hai ngày khác nhau. Nhập năm trước, như 2026-11-30.',
    'error-value': '{place}: ô hiện {value} nên không được đọc.',
    'nothing-asked':
      '{place}: quyết định cần có đề nghị. Hãy ghi đề nghị bên cạnh quyết định rồi thu lại.',
    'no-action-text': '{place}: dòng này không nói phải làm gì nên không được đọc.',
    'new-owner': '{place}: {owner} chưa phụ trách việc gì. Hãy xem tên có đúng không.',
    'no-reason':
      '{place}: {id} có hạn mới mà không có lý do. Hãy ghi vào cột cuối, hoặc trong ngăn ở mục Hành động.',
    'points-stay': '{place}: số điểm giành lại ở lại trong báo cáo; các bảng không có cột cho nó.',
  },
};
