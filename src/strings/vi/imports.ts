import type { Texts } from '../dictionary';
import type { imports as english } from '../en/imports';

export const imports: Texts<typeof english> = {
  reasons: {
    'heading-word': 'Tiêu đề cho biết',
    'heading-above': 'Tiêu đề phía trên cho biết',
    'heading-period': 'Tiêu đề nêu một kỳ',
    'heading-in-order': 'Nối tiếp thứ tự các tiêu đề',
    'values-names': '{count} trên {of} ô là tên',
    'values-numbers': '{count} trên {of} ô là số',
    'values-units': '{count} trên {of} ô là đơn vị tính',
    'values-people': '{count} trên {of} ô giống tên người',
    'values-percent': '{count} trên {of} ô là phần trăm',
    'values-repeat': 'Lặp lại cùng vài chữ: {count} trên {of} ô',
    'values-codes': '{count} trên {of} ô là mã',
    'values-periods': '{count} trên {of} ô nêu một kỳ',
    'values-measures': '{count} trên {of} ô ghi thực hiện, kế hoạch hoặc tương tự',
    'values-directions': '{count} trên {of} ô nêu chiều nào tốt hơn',
    'values-colours': '{count} trên {of} ô là màu',
    'only-figures': 'Đây là cột số liệu duy nhất',
    'section-heading': 'Đề mục phía trên cho biết',
    title: 'Tên bảng phía trên cho biết',
    'sheet-name': 'Tên trang tính cho biết',
    'library-name': 'Thư viện có KPI tên này',
    'name-word': 'Một từ trong tên cho biết',
    'unit-word': 'Đơn vị tính cho biết',
    'target-sentence': 'Kế hoạch là một câu cho biết',
    'thresholds-order': 'Thứ tự các ngưỡng cho biết',
    'column-says': 'Một cột của trang cho biết',
    'year-to-date': 'Số lũy kế của trang tính cho thấy điều đó',
    default: 'Không có gì nói khác',
    'total-word': 'Được gọi là tổng',
    'total-adds-up': 'Cộng {count} dòng lại',
    'note-word': 'Mở đầu như một ghi chú',
    'long-text': 'Là đoạn chữ dài không có số liệu',
    'no-figures': 'Không có số liệu',
    'has-figures': 'Có tên và {count} số liệu',
    placeholder: 'Là chỗ điền sẵn',
    'repeated-heading': 'Lặp lại tiêu đề',
    subordinate: 'Nằm dưới KPI của nó',
    blank: 'Để trống',
    corrected: 'Bạn đã nói vậy',
    unknown: 'Không có gì cho biết đây là gì',
  },
  problems: {
    'no-sheets':
      'Sổ tính này không có trang tính nào của bạn. Hãy mở sổ tính có KPI của bạn, hoặc sao trang đó vào đây.',
    'sheet-not-found': 'Không có trang {sheet}. Hãy chọn một trong: {sheets}.',
    'range-not-found': '{range} không phải là vùng của {sheet}. Hãy viết như B4:O30.',
    'sheet-empty': 'Trang {sheet} trống.',
    'sheet-without-cells': 'Trang {sheet} là trang biểu đồ: không có ô để đọc.',
    'nothing-found':
      'Không tìm thấy danh sách KPI nào. Hãy chọn các ô cùng tiêu đề trong Excel, rồi dùng vùng chọn.',
    'no-periods': 'Không thấy kỳ nào trong tiêu đề của {cell}. Hãy nói cột nào chứa kỳ nào.',
    'no-year':
      'Các tháng của {cell} không có năm: tạm hiểu là {year}. Nếu sai, hãy sửa kỳ của một cột.',
    'no-actuals': 'Mọi số thực hiện của {cell} đều trống. Chỉ nhập những gì còn lại.',
    'merged-cells': 'Các ô gộp trong {cell} được đọc theo ô đầu tiên.',
    'error-cells': '{cell} hiện {value}: {count} ô bị lỗi được đọc là không có số liệu.',
    'placeholder-cells': '{cell} là chỗ điền sẵn, {value}: bỏ qua {count} ô như vậy.',
    'not-a-number':
      '{cell} không phải là số: “{value}”. {count} ô như vậy được đọc là không có số liệu.',
    'hidden-rows': '{count} dòng ẩn của {sheet} cũng được nhập.',
    'hidden-columns': '{count} cột ẩn của {sheet} cũng được nhập.',
    'too-large':
      'Trang {sheet} có nhiều ô hơn một danh sách KPI: chỉ đọc phần trên bên trái. Hãy chọn vùng bạn muốn.',
    'duplicate-kpi':
      '“{name}” có ở {other} và ở {cell}. Nếu số liệu khác nhau, dòng sau được giữ với một số thứ tự; nếu không, hai dòng là một.',
    'duplicate-reading':
      '{cell} là số thứ hai của “{name}” cho {period}; số đầu, {other}, được dùng.',
    'direction-unsure': 'Không có gì cho biết chiều tốt của “{name}”: tạm hiểu càng cao càng tốt.',
    'total-differs': 'Tổng ở {cell} là {value}; các dòng cộng lại là {sum}.',
    'plan-unreadable':
      'Không đọc được kế hoạch nhập của {sheet}, nên các chỉnh sửa lần trước không được dùng.',
    'plan-outdated':
      'Trang {sheet} đã đổi từ lần nhập trước: {value} không còn ở chỗ cũ. Hãy kiểm tra các cột.',
    'plan-file-unreadable':
      'Tệp kế hoạch không đúng dạng đề xuất tại {place}. Hãy in lại đề xuất bằng --json, sửa bản đó rồi đưa vào lại.',
    'plan-file-outdated':
      'Không còn bảng nào trong {count} bảng của tệp kế hoạch nằm trong sổ tính. Hãy in đề xuất mới bằng --json.',
    'plan-file-misfit':
      '{place} của tệp kế hoạch, {value}, không có trong sổ tính. Hãy in đề xuất mới bằng --json, sửa bản đó rồi đưa vào lại.',
    'plan-file-figures':
      '{place} của tệp kế hoạch khác với các ô của “{name}”. Hãy sửa số trong trang tính, hoặc nói các cột chứa gì.',
    'plan-file-same-name':
      '{place} của tệp kế hoạch: “{name}” có nhiều lần trên {sheet}, và điều nói về một dòng đúng cho mọi dòng. Hãy sửa như nhau ở mọi dòng, hoặc bỏ một dòng bằng vai trò của nó.',
    'separators-unsure':
      '{cell}, “{value}”, có thể đọc theo hai cách. Đã đọc với “{decimal}” trước phần thập phân.',
  },
  gone: '{place}, không còn ở đó vào {date}',
};
