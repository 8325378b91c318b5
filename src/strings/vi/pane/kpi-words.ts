import type { Texts } from '../../dictionary';
import type { kpiWords as english } from '../../en/pane/kpi-words';

export const kpiWords: Texts<typeof english> = {
  direction: {
    higher: 'Càng cao càng tốt',
    lower: 'Càng thấp càng tốt',
    target: 'Sát kế hoạch',
    range: 'Nằm trong khoảng',
    yesno: 'Có hoặc không',
    none: 'Không chấm',
  },
  thresholds: {
    ratio: '% kế hoạch',
    points: 'điểm lệch kế hoạch',
    values: 'giá trị của KPI',
  },
  aggregation: {
    sum: 'Tổng',
    average: 'Trung bình',
    last: 'Cuối kỳ',
    ratio: 'Tỷ số',
    min: 'Nhỏ nhất',
    max: 'Lớn nhất',
    entered: 'Nhập lũy kế',
  },
  example: {
    sum: 'Doanh thu: cộng các tháng lại',
    average: 'Hài lòng: trung bình các tháng',
    last: 'Nhân sự: theo tháng cuối cùng',
    ratio: 'Biên lãi: tổng lãi trên doanh thu',
    min: 'Tiền mặt: theo tháng thấp nhất',
    max: 'Tải máy: theo tháng cao nhất',
    entered: 'Kiểm toán: tự nhập số cả năm',
  },
  frequency: {
    Week: 'Tuần',
    Month: 'Tháng',
    Quarter: 'Quý',
    'Half-year': 'Nửa năm',
    Year: 'Năm',
  },
  type: { Leading: 'Dẫn dắt', Lagging: 'Kết quả' },
  class: { Strategic: 'Chiến lược', Operational: 'Vận hành' },
  indicator: {
    KRI: 'KRI, chỉ số kết quả chủ chốt',
    PI: 'PI, chỉ số hiệu suất',
    KPI: 'KPI, chỉ số hiệu suất chủ chốt',
  },
  basis: { History: 'Số liệu quá khứ', Benchmark: 'Đối chuẩn', Plan: 'Kế hoạch, ngân sách' },
  group: {
    Financial: 'Tài chính',
    Customer: 'Khách hàng',
    'Production & Operations': 'Sản xuất và vận hành',
    'Human Resources': 'Nhân sự',
    'Marketing & Sales': 'Tiếp thị và bán hàng',
    'R&D': 'Nghiên cứu và phát triển',
    External: 'Bên ngoài',
  },
  perspective: {
    Financial: 'Tài chính',
    Customer: 'Khách hàng',
    'Internal processes': 'Quy trình nội bộ',
    'Learning & growth': 'Học hỏi và phát triển',
  },
  unit: {
    currency: 'tiền',
    '%': '%',
    number: 'số',
    days: 'ngày',
    hours: 'giờ',
    index: 'điểm',
  },
};
