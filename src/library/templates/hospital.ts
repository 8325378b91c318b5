import { averageKpi, percentKpi } from './industry-kpi';
import type { Template } from './template';

export const HOSPITAL: Template = {
  industry: 'hospital',
  name: { en: 'Hospital', vi: 'Bệnh viện' },
  perspectives: ['C', 'P', 'L', 'F'],
  renamed: {
    C: {
      name: { en: 'Patients', vi: 'Người bệnh' },
      question: {
        en: 'Are patients better off with us?',
        vi: 'Người bệnh có khỏe hơn nhờ chúng ta?',
      },
    },
    F: {
      name: { en: 'Finance', vi: 'Tài chính' },
      question: {
        en: 'Can we afford what patients need?',
        vi: 'Chúng ta có đủ nguồn lực cho người bệnh?',
      },
    },
  },
  objectives: [
    {
      id: 'C1',
      name: { en: 'Heal safely', vi: 'Chữa bệnh an toàn' },
      kpis: [
        percentKpi(
          { en: 'Readmissions within 30 days', vi: 'Tái nhập viện trong 30 ngày' },
          'lower',
          'Lagging',
          {
            en: 'Patients admitted again within 30 days divided by discharges',
            vi: 'Người bệnh nhập viện lại trong 30 ngày ÷ số xuất viện',
          },
        ),
        percentKpi(
          { en: 'Hospital-acquired infections', vi: 'Nhiễm khuẩn bệnh viện' },
          'lower',
          'Lagging',
          {
            en: 'Patients infected during their stay divided by admissions',
            vi: 'Người bệnh nhiễm khuẩn khi nằm viện ÷ số nhập viện',
          },
        ),
      ],
    },
    {
      id: 'C2',
      name: { en: 'Treat patients with respect', vi: 'Tôn trọng người bệnh' },
      kpis: ['csat-score'],
    },
    {
      id: 'P1',
      name: { en: 'Treat without waiting', vi: 'Khám chữa không phải chờ' },
      kpis: [
        averageKpi(
          { en: 'Waiting time in emergency', vi: 'Thời gian chờ cấp cứu' },
          'hours',
          'lower',
          'Leading',
          {
            en: 'Mean hours from arrival to the first treatment',
            vi: 'Số giờ bình quân từ lúc đến tới lúc điều trị',
          },
        ),
        averageKpi({ en: 'Length of stay', vi: 'Số ngày nằm viện' }, 'days', 'lower', 'Lagging', {
          en: 'Days in hospital divided by discharges',
          vi: 'Tổng ngày nằm viện ÷ số xuất viện',
        }),
      ],
      helps: [
        {
          to: 'C2',
          because: {
            en: 'Waiting is what patients complain about.',
            vi: 'Chờ đợi là điều người bệnh phàn nàn.',
          },
        },
      ],
    },
    {
      id: 'P2',
      name: { en: 'Follow the treatment standards', vi: 'Tuân thủ phác đồ' },
      kpis: [
        percentKpi(
          { en: 'Hand hygiene compliance', vi: 'Tuân thủ vệ sinh tay' },
          'higher',
          'Leading',
          {
            en: 'Correct hand hygiene divided by observed occasions',
            vi: 'Số lần vệ sinh tay đúng ÷ số lần quan sát',
          },
        ),
      ],
      helps: [
        {
          to: 'C1',
          because: { en: 'Clean hands prevent infections.', vi: 'Tay sạch ngăn nhiễm khuẩn.' },
        },
      ],
    },
    {
      id: 'L1',
      name: { en: 'Keep nurses and doctors', vi: 'Giữ điều dưỡng và bác sĩ' },
      kpis: ['employee-turnover-rate', 'staff-training-hours'],
      helps: [
        {
          to: 'P1',
          because: { en: 'A full team makes nobody wait.', vi: 'Đủ người thì không ai phải chờ.' },
        },
        {
          to: 'P2',
          because: {
            en: 'Trained teams keep to the standards.',
            vi: 'Đội ngũ được đào tạo tuân thủ phác đồ.',
          },
        },
      ],
    },
    {
      id: 'F1',
      name: { en: 'Use beds and money well', vi: 'Dùng giường và tiền hiệu quả' },
      kpis: [
        percentKpi({ en: 'Bed occupancy', vi: 'Công suất giường bệnh' }, 'higher', 'Lagging', {
          en: 'Occupied bed days divided by available bed days',
          vi: 'Ngày giường sử dụng ÷ ngày giường sẵn có',
        }),
        'cost-efficiency',
      ],
      helps: [
        {
          to: 'L1',
          because: {
            en: 'Sound finances pay for staff.',
            vi: 'Tài chính vững trả được cho nhân sự.',
          },
        },
      ],
    },
  ],
};
