import { averageKpi, percentKpi, sumKpi } from './industry-kpi';
import type { Template } from './template';

export const MANUFACTURING: Template = {
  industry: 'manufacturing',
  name: { en: 'Manufacturing', vi: 'Sản xuất' },
  perspectives: ['F', 'C', 'P', 'L'],
  objectives: [
    {
      id: 'F1',
      name: { en: 'Grow profitably', vi: 'Tăng trưởng có lợi nhuận' },
      kpis: ['revenue', 'gross-margin'],
    },
    {
      id: 'F2',
      name: { en: 'Free up cash', vi: 'Giải phóng tiền mặt' },
      kpis: [
        'cash-flow',
        averageKpi({ en: 'Inventory days', vi: 'Số ngày tồn kho' }, 'days', 'lower', 'Lagging', {
          en: 'Stock divided by the cost of goods sold of a day',
          vi: 'Hàng tồn kho ÷ giá vốn hàng bán một ngày',
        }),
      ],
    },
    {
      id: 'C1',
      name: { en: 'Deliver what was promised', vi: 'Giao đúng cam kết' },
      kpis: ['on-time-delivery', 'retention-rate'],
      helps: [
        {
          to: 'F1',
          because: {
            en: 'Customers who get what was promised buy again.',
            vi: 'Khách nhận đúng cam kết sẽ mua lại.',
          },
        },
      ],
    },
    {
      id: 'C2',
      name: { en: 'Win new customers', vi: 'Thu hút khách hàng mới' },
      kpis: ['number-of-new-customers'],
      helps: [
        {
          to: 'F1',
          because: {
            en: 'New customers bring new revenue.',
            vi: 'Khách mới mang lại doanh thu mới.',
          },
        },
      ],
    },
    {
      id: 'P1',
      name: { en: 'Make it right first time', vi: 'Làm đúng ngay từ đầu' },
      kpis: [
        'defect-rate',
        percentKpi(
          { en: 'Overall equipment effectiveness', vi: 'Hiệu suất thiết bị tổng thể (OEE)' },
          'higher',
          'Leading',
          {
            en: 'Availability × performance × quality of the machines',
            vi: 'Độ sẵn sàng × hiệu suất × chất lượng của máy',
          },
        ),
      ],
      helps: [
        {
          to: 'C1',
          because: {
            en: 'What is right first time leaves on time.',
            vi: 'Làm đúng ngay thì giao đúng hạn.',
          },
        },
        {
          to: 'F1',
          because: { en: 'Rework costs margin.', vi: 'Làm lại làm giảm biên lợi nhuận.' },
        },
      ],
    },
    {
      id: 'P2',
      name: { en: 'Shorten the lead time', vi: 'Rút ngắn thời gian sản xuất' },
      kpis: ['production-cycle-time'],
      helps: [
        {
          to: 'F2',
          because: {
            en: 'A shorter lead time needs less stock.',
            vi: 'Thời gian ngắn hơn cần ít tồn kho hơn.',
          },
        },
        {
          to: 'C1',
          because: {
            en: 'Short lead times keep promises.',
            vi: 'Thời gian ngắn giúp giữ lời hứa.',
          },
        },
      ],
    },
    {
      id: 'L1',
      name: { en: 'Build skilled teams', vi: 'Xây dựng đội ngũ lành nghề' },
      kpis: ['average-training-hours', 'employee-turnover-rate'],
      helps: [
        {
          to: 'P1',
          because: { en: 'Skilled people make fewer errors.', vi: 'Người lành nghề ít mắc lỗi.' },
        },
      ],
    },
    {
      id: 'L2',
      name: { en: 'Work safely', vi: 'Làm việc an toàn' },
      kpis: [
        sumKpi(
          { en: 'Lost-time accidents', vi: 'Tai nạn làm mất ngày công' },
          'number',
          'lower',
          'Lagging',
          {
            en: 'Accidents after which somebody could not work the next day',
            vi: 'Số vụ tai nạn khiến người lao động không thể làm việc ngày hôm sau',
          },
        ),
      ],
      helps: [
        {
          to: 'P2',
          because: { en: 'A safe line does not stop.', vi: 'Dây chuyền an toàn không bị dừng.' },
        },
      ],
    },
  ],
};
