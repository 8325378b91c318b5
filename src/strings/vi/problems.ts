import type { problems as english } from '../en/problems';

export const problems: Record<keyof typeof english, string> = {
  'table-missing': 'Sổ tính không có bảng {table}. Hãy thêm bảng vào trang tên {sheet}.',
  'table-copied':
    'Bảng {table} trên trang {sheet} có các tiêu đề của {original} nhưng không được đọc. Hãy chuyển các dòng cần tính sang {original}.',
  'column-missing':
    'Bảng {table} thiếu cột “{column}” nên không dùng được trọn vẹn {rows} dòng của bảng. Hãy thêm cột này.',
  'column-duplicated':
    'Cột “{column}” ở {cell} bị trùng; chỉ cột đầu tiên “{first}” được đọc. Hãy đổi tên hoặc xóa một cột.',
  'required-blank':
    'Dòng {row} của bảng {table} bỏ trống cột “{column}” ({cell}) nên không được dùng. Hãy điền ô đó hoặc xóa dòng.',
  'name-blank':
    'Dòng {row} của bảng {table} bỏ trống cột “{column}” ({cell}); mã {id} được hiện thay. Hãy nhập tên.',
  'duplicate-key':
    '{value} ở {cell} đã có ở dòng {first} nên dòng {row} không được dùng. Hãy xóa hoặc sửa một trong hai dòng.',
  'unknown-reference':
    '“{value}” ở {cell} không phải là mã của bảng {target}. Hãy sửa lại, hoặc thêm mã vào bảng đó.',
  'name-for-id':
    '“{value}” ở {cell} là tên của {id} trong bảng {target}, không phải mã. Hãy nhập {id}.',
  'not-calculated':
    'Công thức ở {cell} chưa có giá trị nên coi như trống (số ô như vậy ở “{column}”: {count}). Hãy mở sổ tính trong Excel, để Excel tính rồi lưu lại.',
  'too-deep':
    '{cell} nằm dưới đỉnh hơn {deepest} cấp nên được đọc như không có “{column}”. Hãy trỏ tới một dòng ở cấp cao hơn.',
  cycle:
    '{cell} tạo thành vòng lặp: {loop}. Ô này bị bỏ qua; hãy để “{column}” trỏ ra ngoài vòng lặp.',
  'error-cell': '{cell} báo lỗi {value} nên được coi là trống. Hãy sửa công thức.',
  'not-available':
    '{cell} hiện {value} và được coi là thiếu số. Hãy sửa công thức, hoặc để nguyên nếu không có số.',
  'not-a-number': '“{value}” ở {cell} không phải là số. Hãy nhập số, hoặc để trống nếu không có.',
  'ambiguous-number':
    '“{value}” ở {cell} là văn bản có thể hiểu thành hai số khác nhau tùy nước. Hãy nhập lại dưới dạng số.',
  'number-out-of-bounds':
    '{value} ở {cell} quá lớn hoặc quá gần 0 để tính toán. Hãy kiểm tra các chữ số và số mũ.',
  'negative-number': '{value} ở {cell} nhỏ hơn 0. Hãy nhập 0 hoặc số dương vào cột “{column}”.',
  'whole-number-out-of-range':
    '{value} ở {cell} không phù hợp. Hãy nhập số nguyên từ {low} đến {high}.',
  'not-yes-or-no': '“{value}” ở {cell} không phải là có hay không. Hãy nhập Yes hoặc No.',
  'unknown-choice': '“{value}” ở {cell} không nằm trong: {choices}. Hãy chọn một trong các từ này.',
  'not-a-date': '“{value}” ở {cell} không phải là ngày. Hãy nhập ngày, ví dụ 2026-10-31.',
  'ambiguous-date':
    '“{value}” ở {cell} là văn bản có thể hiểu thành hai ngày khác nhau tùy nước. Hãy nhập dưới dạng ngày, hoặc năm-tháng-ngày.',
  'date-outside-calendar':
    '{value} ở {cell} nằm ngoài lịch của Excel, từ 1900 đến 9999. Hãy nhập ngày, ví dụ 2026-10-31.',
  'not-a-period':
    '“{value}” ở {cell} không phải là kỳ. Hãy nhập một ngày bất kỳ trong kỳ, hoặc 2026-10, 2026-Q3, 2026-H1, 2026-W41, 2026.',
  'period-too-long':
    '“{value}” ở {cell} dài hơn tần suất của KPI ({frequency}). Hãy nhập mỗi kỳ một dòng theo tần suất đó, hoặc đổi tần suất.',
  'reason-missing':
    '“{column}” ở {cell} không có lý do nên không được dùng. Hãy điền “{needs}”, hoặc xóa ô này.',
  'period-missing':
    '“{column}” ở {cell} không cho biết là của kỳ nào nên không được dùng. Hãy điền “{needs}”, hoặc xóa ô này.',
  'counts-in-no-score':
    'Dòng {row} của bảng {table} bỏ trống cột “{column}” ({cell}) nên không được tính vào điểm nào. Hãy điền ô đó.',
  'never-in-use':
    '“{column}” ở {cell} ({day}) sớm hơn “{other}” ({otherDay}) nên dòng {row} không bao giờ được dùng. Hãy sửa một trong hai ngày.',
  'unknown-setting':
    '“{value}” ở {cell} không phải là thiết lập nên không được dùng. Hãy sửa tên, hoặc xóa dòng.',
  'scale-order':
    'Thang điểm không tăng dần: sàn {floor}, vàng {amber}, xanh {green}, trần {cap}. Giá trị mặc định được dùng cho đến khi sàn < vàng < xanh ≤ trần ({cell}).',
  'ten-times-usual':
    '{value} ở {cell} khác xa mức thường thấy {usual} của KPI này. Hãy kiểm tra chữ số hoặc dấu thập phân.',
  'actual-in-future':
    '{cell} ghi số thực hiện cho {period}, là kỳ chưa bắt đầu (số dòng như vậy của KPI này: {count}). Hãy sửa kỳ, hoặc chuyển số sang “Forecast”.',
  'ratio-contradicted':
    '{value} ở {cell} không bằng tử số chia mẫu số: {numerator} / {denominator} là {quotient}. Hãy sửa một trong các số, hoặc xóa số thực hiện để được tính tự động.',
  'percentage-as-whole-number':
    '{value} ở {cell} được đọc là {percent}%. Hãy nhập {ratio} nếu muốn nói {value}%.',
  'percentages-as-whole-numbers':
    '{count} số của KPI tính bằng % này là số nguyên, số đầu tiên là {value} ở {cell}. Hãy chia cho 100 ({ratio}), hoặc đổi đơn vị đo.',
};
