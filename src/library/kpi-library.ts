import { CUSTOMER } from './kpis/customer';
import { EXTERNAL } from './kpis/external';
import { FINANCIAL_RESULT } from './kpis/financial-result';
import { FINANCIAL_REVENUE } from './kpis/financial-revenue';
import { MARKETING_AND_SALES } from './kpis/marketing-and-sales';
import { OPERATIONS } from './kpis/operations';
import { PEOPLE } from './kpis/people';
import { RESEARCH } from './kpis/research';
import type { LibraryKpi } from './library-kpi';

/** Every KPI of the library, by function group. */
export const KPI_LIBRARY: readonly LibraryKpi[] = [
  ...FINANCIAL_REVENUE,
  ...FINANCIAL_RESULT,
  ...CUSTOMER,
  ...OPERATIONS,
  ...PEOPLE,
  ...MARKETING_AND_SALES,
  ...RESEARCH,
  ...EXTERNAL,
];
