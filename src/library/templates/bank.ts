import { averageKpi, percentKpi } from './industry-kpi';
import type { Template } from './template';

export const BANK: Template = {
  industry: 'bank',
  name: { en: 'Bank', vi: 'Ngân hàng' },
  perspectives: ['F', 'C', 'P', 'L'],
  objectives: [
    {
      id: 'F1',
      name: { en: 'Earn a fair return', vi: 'Sinh lời hợp lý' },
      kpis: [
        percentKpi(
          { en: 'Return on equity', vi: 'Tỷ suất lợi nhuận trên vốn (ROE)' },
          'higher',
          'Lagging',
          {
            en: 'Net profit divided by the average equity',
            vi: 'Lợi nhuận ròng ÷ vốn chủ bình quân',
          },
        ),
        percentKpi(
          { en: 'Cost to income ratio', vi: 'Tỷ lệ chi phí trên thu nhập' },
          'lower',
          'Lagging',
          {
            en: 'Operating costs divided by operating income',
            vi: 'Chi phí hoạt động ÷ thu nhập hoạt động',
          },
        ),
      ],
    },
    {
      id: 'F2',
      name: { en: 'Lend soundly', vi: 'Cho vay an toàn' },
      kpis: [
        percentKpi({ en: 'Non-performing loans', vi: 'Tỷ lệ nợ xấu' }, 'lower', 'Lagging', {
          en: 'Loans 90 days or more overdue divided by all loans',
          vi: 'Dư nợ quá hạn từ 90 ngày ÷ tổng dư nợ',
        }),
      ],
    },
    {
      id: 'C1',
      name: { en: 'Be the main bank', vi: 'Là ngân hàng chính của khách' },
      kpis: [
        'retention-rate',
        averageKpi(
          { en: 'Products per customer', vi: 'Số sản phẩm trên mỗi khách' },
          'number',
          'higher',
          'Leading',
          {
            en: 'Products in use divided by customers',
            vi: 'Số sản phẩm đang dùng ÷ số khách hàng',
          },
        ),
      ],
      helps: [
        {
          to: 'F1',
          because: { en: 'The main bank earns the fees.', vi: 'Ngân hàng chính thu được phí.' },
        },
      ],
    },
    {
      id: 'C2',
      name: { en: 'Serve well everywhere', vi: 'Phục vụ tốt mọi kênh' },
      kpis: ['csat-score'],
      helps: [
        {
          to: 'C1',
          because: {
            en: 'Good service makes the main bank.',
            vi: 'Phục vụ tốt thì khách chọn làm ngân hàng chính.',
          },
        },
      ],
    },
    {
      id: 'P1',
      name: { en: 'Decide on credit fast and well', vi: 'Quyết định tín dụng nhanh và đúng' },
      kpis: [
        averageKpi(
          { en: 'Days to a credit decision', vi: 'Số ngày ra quyết định tín dụng' },
          'days',
          'lower',
          'Leading',
          {
            en: 'Mean days from the application to the answer',
            vi: 'Số ngày bình quân từ hồ sơ đến trả lời',
          },
        ),
      ],
      helps: [
        {
          to: 'C2',
          because: { en: 'A fast answer is good service.', vi: 'Trả lời nhanh là phục vụ tốt.' },
        },
        {
          to: 'F2',
          because: { en: 'A good decision is repaid.', vi: 'Quyết định đúng thì thu hồi được nợ.' },
        },
      ],
    },
    {
      id: 'P2',
      name: { en: 'Go digital', vi: 'Số hóa giao dịch' },
      kpis: [
        percentKpi({ en: 'Digital transactions', vi: 'Tỷ lệ giao dịch số' }, 'higher', 'Leading', {
          en: 'Transactions without a branch divided by all',
          vi: 'Giao dịch không qua quầy ÷ tổng giao dịch',
        }),
      ],
      helps: [
        {
          to: 'F1',
          because: {
            en: 'A digital transaction costs a fraction.',
            vi: 'Giao dịch số tốn chi phí rất nhỏ.',
          },
        },
      ],
    },
    {
      id: 'L1',
      name: { en: 'Know the rules and the customer', vi: 'Hiểu quy định và khách hàng' },
      kpis: ['employee-training-rate', 'employee-turnover-rate'],
      helps: [
        {
          to: 'P1',
          because: {
            en: 'Trained advisers ask the right questions.',
            vi: 'Chuyên viên được đào tạo hỏi đúng việc.',
          },
        },
      ],
    },
  ],
};
