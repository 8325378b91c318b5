import { averageKpi, percentKpi, sumKpi } from './industry-kpi';
import type { Template } from './template';

export const PUBLIC_SECTOR: Template = {
  industry: 'public sector',
  name: { en: 'Public sector', vi: 'Khu vực công' },
  perspectives: ['C', 'P', 'L', 'F'],
  renamed: {
    C: {
      name: { en: 'Citizens', vi: 'Người dân' },
      question: { en: 'What do we do for the citizens?', vi: 'Chúng ta làm gì cho người dân?' },
    },
    F: {
      name: { en: 'Budget', vi: 'Ngân sách' },
      question: {
        en: 'Do we use public money well?',
        vi: 'Chúng ta dùng ngân sách công hiệu quả không?',
      },
    },
  },
  objectives: [
    {
      id: 'C1',
      name: { en: 'Serve citizens in time', vi: 'Phục vụ người dân đúng hạn' },
      kpis: [
        percentKpi(
          { en: 'Applications answered in time', vi: 'Hồ sơ giải quyết đúng hạn' },
          'higher',
          'Lagging',
          {
            en: 'Applications answered within the term divided by all',
            vi: 'Hồ sơ giải quyết trong hạn ÷ tổng hồ sơ',
          },
        ),
        averageKpi(
          { en: 'Satisfaction of citizens', vi: 'Sự hài lòng của người dân' },
          'index',
          'higher',
          'Lagging',
          {
            en: 'Mean of the survey on a scale of 0 to 100',
            vi: 'Điểm khảo sát bình quân, thang 0 đến 100',
          },
        ),
      ],
    },
    {
      id: 'C2',
      name: { en: 'Offer services online', vi: 'Cung cấp dịch vụ trực tuyến' },
      kpis: [
        percentKpi(
          { en: 'Applications filed online', vi: 'Hồ sơ nộp trực tuyến' },
          'higher',
          'Leading',
          {
            en: 'Applications filed online divided by all',
            vi: 'Hồ sơ nộp trực tuyến ÷ tổng hồ sơ',
          },
        ),
      ],
      helps: [
        {
          to: 'C1',
          because: {
            en: 'Online files need no trip and no typing.',
            vi: 'Hồ sơ trực tuyến không phải đi lại, không phải nhập lại.',
          },
        },
      ],
    },
    {
      id: 'P1',
      name: { en: 'Simplify procedures', vi: 'Đơn giản hóa thủ tục' },
      kpis: [
        averageKpi(
          { en: 'Days to an answer', vi: 'Số ngày giải quyết' },
          'days',
          'lower',
          'Leading',
          {
            en: 'Mean days from the application to the answer',
            vi: 'Số ngày bình quân từ nộp hồ sơ đến trả lời',
          },
        ),
        'error-rate',
      ],
      helps: [
        {
          to: 'C1',
          because: { en: 'Fewer steps take less time.', vi: 'Ít bước hơn thì nhanh hơn.' },
        },
      ],
    },
    {
      id: 'L1',
      name: { en: 'Develop staff', vi: 'Phát triển cán bộ' },
      kpis: ['employee-training-rate', 'employee-engagement-score'],
      helps: [
        {
          to: 'P1',
          because: {
            en: 'Those who do the work know what to leave out.',
            vi: 'Người làm việc biết bước nào có thể bỏ.',
          },
        },
      ],
    },
    {
      id: 'F1',
      name: { en: 'Spend the budget as planned', vi: 'Chi ngân sách theo kế hoạch' },
      kpis: [
        percentKpi({ en: 'Budget carried out', vi: 'Tỷ lệ giải ngân' }, 'higher', 'Lagging', {
          en: 'Spent divided by the budget of the period',
          vi: 'Số chi ÷ dự toán của kỳ',
        }),
        sumKpi({ en: 'Cost of services', vi: 'Chi phí dịch vụ' }, 'currency', 'lower', 'Lagging', {
          en: 'All costs of the services to citizens',
          vi: 'Toàn bộ chi phí dịch vụ cho người dân',
        }),
      ],
      helps: [
        {
          to: 'L1',
          because: {
            en: 'A planned budget leaves room for training.',
            vi: 'Ngân sách có kế hoạch để dành chỗ cho đào tạo.',
          },
        },
      ],
    },
  ],
};
