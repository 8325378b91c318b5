import { averageKpi, percentKpi, sumKpi } from './industry-kpi';
import type { Template } from './template';

export const SOFTWARE: Template = {
  industry: 'software',
  name: { en: 'Software', vi: 'Phần mềm' },
  perspectives: ['F', 'C', 'P', 'L'],
  objectives: [
    {
      id: 'F1',
      name: { en: 'Grow recurring revenue', vi: 'Tăng doanh thu định kỳ' },
      kpis: [
        sumKpi(
          { en: 'Monthly recurring revenue', vi: 'Doanh thu định kỳ hằng tháng' },
          'currency',
          'higher',
          'Lagging',
          {
            en: 'Revenue of running subscriptions in the month',
            vi: 'Doanh thu các thuê bao đang chạy trong tháng',
          },
        ),
        'revenue-growth-rate',
      ],
    },
    {
      id: 'F2',
      name: { en: 'Spend within our means', vi: 'Chi trong khả năng' },
      kpis: [
        'cash-flow',
        averageKpi(
          { en: 'Months to earn back a customer', vi: 'Số tháng hoàn vốn mỗi khách' },
          'number',
          'lower',
          'Lagging',
          {
            en: 'Cost of winning a customer divided by the margin of a month',
            vi: 'Chi phí có một khách ÷ lãi gộp mỗi tháng',
          },
        ),
      ],
    },
    {
      id: 'C1',
      name: { en: 'Keep every customer', vi: 'Giữ mọi khách hàng' },
      kpis: ['service-cancellation-rate', 'net-promoter-score'],
      helps: [
        { to: 'F1', because: { en: 'Who stays pays again.', vi: 'Khách ở lại sẽ trả tiếp.' } },
        {
          to: 'F2',
          because: {
            en: 'Who stays need not be won again.',
            vi: 'Khách ở lại thì không phải tốn công tìm lại.',
          },
        },
      ],
    },
    {
      id: 'C2',
      name: { en: 'Become known to buyers', vi: 'Được người mua biết đến' },
      kpis: ['sales-pipeline-value'],
      helps: [
        {
          to: 'F1',
          because: { en: 'Opportunities become revenue.', vi: 'Cơ hội trở thành doanh thu.' },
        },
      ],
    },
    {
      id: 'P1',
      name: { en: 'Ship often without breaking', vi: 'Phát hành thường xuyên, không lỗi' },
      kpis: [
        percentKpi({ en: 'Failed releases', vi: 'Tỷ lệ phát hành lỗi' }, 'lower', 'Leading', {
          en: 'Releases that had to be mended or taken back divided by all',
          vi: 'Số bản phát hành phải sửa hoặc rút ÷ tổng số',
        }),
        averageKpi(
          { en: 'Days from idea to release', vi: 'Số ngày từ ý tưởng đến phát hành' },
          'days',
          'lower',
          'Leading',
          {
            en: 'Mean days from the first commit to the release',
            vi: 'Số ngày bình quân từ lần sửa mã đầu đến khi phát hành',
          },
        ),
      ],
      helps: [
        {
          to: 'C1',
          because: { en: 'Customers leave what breaks.', vi: 'Khách bỏ sản phẩm hay lỗi.' },
        },
      ],
    },
    {
      id: 'P2',
      name: { en: 'Answer customers fast', vi: 'Trả lời khách nhanh' },
      kpis: ['customer-response-time'],
      helps: [
        {
          to: 'C1',
          because: { en: 'A fast answer keeps a customer.', vi: 'Trả lời nhanh giữ được khách.' },
        },
      ],
    },
    {
      id: 'L1',
      name: { en: 'Keep our engineers', vi: 'Giữ kỹ sư' },
      kpis: ['employee-engagement-score', 'employee-retention-rate'],
      helps: [
        {
          to: 'P1',
          because: { en: 'Those who know the code break less.', vi: 'Người hiểu mã ít gây lỗi.' },
        },
      ],
    },
  ],
};
