import type { Texts } from '../../dictionary';
import type { guide as english } from '../../en/pane/guide';

export const guide: Texts<typeof english> = {
  lead: 'Sáu bước để có thẻ điểm hoạt động. Các bước tự điền từ sổ tính này.',
  cycle: 'Chu trình',
  today: 'hôm nay: {step}',
  here: 'Bạn đang ở đây',
  stepsTitle: 'Các bước',
  compared: 'BSC và KPI',
  mistakes: 'Bốn sai lầm',
  done: 'Xong',
  open: 'Chưa xong',
  progress: '{done}/{total}',
  steps: {
    strategy: {
      name: 'Nêu tầm nhìn và chiến lược',
      text: 'Viết công ty muốn đến đâu và bằng cách nào. Chủ đề là vài hướng lớn.',
    },
    objectives: {
      name: 'Đặt mục tiêu ở từng viễn cảnh',
      text: 'Hai đến bốn mục tiêu mỗi viễn cảnh: điều cần đạt, không phải việc cần làm.',
    },
    map: {
      name: 'Liên kết nhân quả',
      text: 'Điều gì giúp điều gì? Bản đồ chiến lược cho thấy các mục tiêu có cùng một câu chuyện.',
    },
    kpis: {
      name: 'Chọn KPI có kế hoạch, người phụ trách và nguồn',
      text: 'Một đến ba KPI mỗi mục tiêu, dẫn dắt và kết quả, với ngưỡng được thống nhất.',
    },
    data: {
      name: 'Nhập kỳ và theo dõi',
      text: 'Liên kết số thực hiện với ô của bạn hoặc gõ vào. Khung cho biết ai còn thiếu.',
    },
    review: {
      name: 'Họp, hành động và cải tiến',
      text: 'Giải trình mọi KPI đỏ với nguyên nhân, người phụ trách, thời hạn. Mỗi năm một hai lần quyết định KPI nào ở lại.',
    },
  },
  cycleSteps: {
    plan: { name: 'Lập kế hoạch', text: 'Mục tiêu, KPI và chỉ tiêu' },
    monitor: { name: 'Theo dõi', text: 'Số liệu của kỳ' },
    review: { name: 'Họp đánh giá', text: 'Nguyên nhân và quyết định' },
    act: { name: 'Hành động', text: 'Hành động và kết quả' },
  },
  mistakeList: {
    m1: {
      name: 'Kế hoạch viết thành KPI',
      text: '“Ra mắt cổng thông tin” chỉ có xong hay chưa. Hãy đo điều nó cần thay đổi.',
    },
    m2: {
      name: 'Thẻ điểm lệch một phía',
      text: 'Chỉ tài chính thì chỉ cho biết đã qua, không cho biết sắp tới.',
    },
    m3: {
      name: 'Chiến lược không có thước đo',
      text: 'Chủ đề không có mục tiêu và KPI chỉ là mong ước.',
    },
    m4: {
      name: 'Không theo dõi thật',
      text: 'Số liệu không có người phụ trách, nguồn, kỳ thì không ai xem.',
    },
  },
  comparison: {
    c1: {
      name: 'Mục đích',
      scorecard: 'BSC: thực thi chiến lược',
      kpi: 'KPI: theo dõi một quy trình',
    },
    c2: {
      name: 'Phạm vi',
      scorecard: 'BSC: mục tiêu ở nhiều viễn cảnh, có liên kết',
      kpi: 'KPI: các con số riêng lẻ',
    },
    c3: {
      name: 'Nhịp',
      scorecard: 'BSC: theo quý và nửa năm',
      kpi: 'KPI: hằng ngày đến hằng tháng',
    },
    c4: {
      name: 'Dùng khi',
      scorecard: 'BSC: nhiều đơn vị cùng một hướng',
      kpi: 'KPI: cần giữ vững một quy trình',
    },
  },
};
