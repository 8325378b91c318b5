import { KPI_LIBRARY } from '../../../src/library/kpi-library';
import { readsLikePlan } from '../../../src/scorecard/health/reads-like-plan';
import { NAMED_KPIS } from '../../library/named-kpis';

const PLANS = [
  'Launch supplier portal',
  '1. Launch the supplier portal',
  '- launch supplier portal',
  'LAUNCH SUPPLIER PORTAL',
  'Relaunch the brand',
  'Implement CRM',
  'Implement a cost control system',
  'Develop new products',
  'Introduce customer surveys',
  'Install solar panels',
  'Roll out the new price list',
  'Set up a shared service centre',
  'Complete project Alpha',
  'Complete the ERP migration',
  'Open 5 new stores',
  'Open a branch in Huế',
  'Build the new warehouse',
  'Train 200 employees',
  'Hire two engineers',
  'Finish ISO 9001 certification',
  'ERP implementation',
  'Warehouse project',
  'Website go-live',
  'Implementation of the ERP system',
  'Launch of the loyalty card',
  'Completion of the second hall',
  'Triển khai hệ thống ERP',
  'Triển khai phần mềm quản lý chất lượng',
  'Xây dựng nhà máy mới',
  'Ra mắt sản phẩm mới',
  'Tổ chức hội thảo khách hàng',
  'Hoàn thành dự án Bình Minh',
  'Hoàn tất việc chuyển kho',
  'Thực hiện khảo sát nhân viên',
  'Mở 5 cửa hàng',
  'Tuyển 10 kỹ sư',
  'Thành lập chi nhánh Đà Nẵng',
  'Áp dụng tiêu chuẩn ISO 14001',
  'Create a price index',
  'Training plan',
  'Hiring plan',
  'Marketing plan',
  'Kế hoạch đào tạo',
  'Kế hoạch tuyển dụng năm 2026',
  'Launch',
];

const MEASURES = [
  'Launches per year',
  'Project completion rate',
  'On-time launch %',
  'On-time product launches',
  'Launch cost',
  'Launch success rate',
  'Launch delay in days',
  'Open vacancies',
  'Open orders',
  'Open invoices older than 60 days',
  'Complete orders',
  'Completed projects',
  'Projects completed within budget',
  'Deployment frequency',
  'Implemented suggestions per employee',
  'Implement % of audit recommendations',
  'Number of new branches opened',
  'New product launches',
  'Build time',
  'Test coverage',
  'Train punctuality',
  'Design changes after release',
  'Plan attainment',
  'Hire retention after one year',
  'Hires',
  'Time to hire',
  'Training hours',
  'Development cost',
  'Reviews closed',
  'Finish quality index',
  'Finish defects',
  'Install base growth',
  'Conduct incidents',
  'Deploy frequency',
  'Create value index',
  'Pumps built against plan',
  'Employees with a development plan',
  'Output vs plan',
  'Kế hoạch doanh thu',
  'Open',
  '',
  'Tỷ lệ hoàn thành dự án',
  'Số dự án hoàn thành đúng hạn',
  'Hoàn thành kế hoạch doanh thu',
  'Hoàn thành kế hoạch sản xuất',
  'Tốc độ triển khai quy trình mới',
  'Triển khai đúng tiến độ',
  'Số giờ đào tạo',
  'Tuyển dụng đúng hạn',
  'Mở rộng thị trường',
  'Chi phí xây dựng',
];

describe('a plan written as a KPI', () => {
  it.each(PLANS)('reads "%s" as a plan', (name) => {
    expect(readsLikePlan(name)).toBe(true);
  });

  it.each(MEASURES)('reads "%s" as a measure', (name) => {
    expect(readsLikePlan(name)).toBe(false);
  });

  it('knows letters whose accents are stored apart', () => {
    expect(readsLikePlan('Triển khai hệ thống ERP'.normalize('NFD'))).toBe(true);
  });

  it('takes no KPI that the guides name for a plan', () => {
    expect(NAMED_KPIS.map(([named]) => named).filter(readsLikePlan)).toEqual([]);
  });

  it('takes no KPI of the library for a plan, in either language', () => {
    const names = KPI_LIBRARY.flatMap(({ name, synonyms }) => [name.en, name.vi, ...synonyms]);
    expect(names.filter(readsLikePlan)).toEqual([]);
  });
});
