import { averageKpi, percentKpi, sumKpi } from './industry-kpi';
import type { Template } from './template';

export const RETAIL: Template = {
  industry: 'retail',
  name: { en: 'Retail', vi: 'Bán lẻ' },
  perspectives: ['F', 'C', 'P', 'L'],
  objectives: [
    {
      id: 'F1',
      name: { en: 'Grow sales of existing shops', vi: 'Tăng doanh số cửa hàng hiện có' },
      kpis: ['revenue', 'sales-revenue-on-last-year'],
    },
    {
      id: 'F2',
      name: { en: 'Earn more on each sale', vi: 'Lãi hơn trên mỗi đơn hàng' },
      kpis: [
        'gross-margin',
        sumKpi({ en: 'Stock losses', vi: 'Thất thoát hàng hóa' }, 'currency', 'lower', 'Lagging', {
          en: 'Book stock less counted stock, at cost',
          vi: 'Tồn sổ sách trừ tồn kiểm kê, theo giá vốn',
        }),
      ],
    },
    {
      id: 'C1',
      name: { en: 'Make shoppers come back', vi: 'Khách quay lại mua' },
      kpis: ['customer-loyalty-rate', 'net-promoter-score'],
      helps: [
        {
          to: 'F1',
          because: { en: 'Who comes back buys more.', vi: 'Khách quay lại mua nhiều hơn.' },
        },
      ],
    },
    {
      id: 'C2',
      name: { en: 'Turn visitors into buyers', vi: 'Biến khách xem thành khách mua' },
      kpis: ['conversion-rate'],
      helps: [
        {
          to: 'F1',
          because: { en: 'More of those who come buy.', vi: 'Nhiều khách vào hơn sẽ mua.' },
        },
      ],
    },
    {
      id: 'P1',
      name: { en: 'Have the goods on the shelf', vi: 'Luôn có hàng trên kệ' },
      kpis: [
        percentKpi({ en: 'Out-of-stock rate', vi: 'Tỷ lệ hết hàng' }, 'lower', 'Leading', {
          en: 'Articles that are sold out divided by articles of the range',
          vi: 'Số mặt hàng hết ÷ số mặt hàng kinh doanh',
        }),
      ],
      helps: [
        {
          to: 'C2',
          because: { en: 'Nobody buys from an empty shelf.', vi: 'Kệ trống thì không bán được.' },
        },
      ],
    },
    {
      id: 'P2',
      name: { en: 'Turn stock faster', vi: 'Quay vòng hàng nhanh hơn' },
      kpis: [
        averageKpi({ en: 'Stock days', vi: 'Số ngày tồn hàng' }, 'days', 'lower', 'Lagging', {
          en: 'Stock divided by the cost of goods sold of a day',
          vi: 'Hàng tồn ÷ giá vốn hàng bán một ngày',
        }),
      ],
      helps: [
        {
          to: 'F2',
          because: { en: 'Old stock is sold at a discount.', vi: 'Hàng cũ phải bán giảm giá.' },
        },
      ],
    },
    {
      id: 'L1',
      name: { en: 'Keep and train shop teams', vi: 'Giữ và đào tạo nhân viên cửa hàng' },
      kpis: ['employee-turnover-rate', 'employee-training-rate'],
      helps: [
        {
          to: 'C1',
          because: {
            en: 'People who know the range advise better.',
            vi: 'Nhân viên hiểu hàng tư vấn tốt hơn.',
          },
        },
        {
          to: 'P1',
          because: {
            en: 'Trained teams order in time.',
            vi: 'Đội ngũ được đào tạo đặt hàng kịp thời.',
          },
        },
      ],
    },
  ],
};
