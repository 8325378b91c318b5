import { CUSTOMER_BASE } from './kpis/customer-base';
import { CUSTOMER_OPINION } from './kpis/customer-opinion';
import { EXTERNAL } from './kpis/external';
import { FINANCIAL_RESULT } from './kpis/financial-result';
import { FINANCIAL_REVENUE } from './kpis/financial-revenue';
import { MARKETING_AND_SALES } from './kpis/marketing-and-sales';
import { OPERATIONS_QUALITY_AND_OUTPUT } from './kpis/operations-quality-and-output';
import { OPERATIONS_TIME } from './kpis/operations-time';
import { PEOPLE_ENGAGEMENT } from './kpis/people-engagement';
import { PEOPLE_SKILLS } from './kpis/people-skills';
import { RESEARCH } from './kpis/research';
import type { LibraryKpi } from './library-kpi';

/** Every KPI of the library, by function group. */
export const KPI_LIBRARY: readonly LibraryKpi[] = [
  ...FINANCIAL_REVENUE,
  ...FINANCIAL_RESULT,
  ...CUSTOMER_BASE,
  ...CUSTOMER_OPINION,
  ...OPERATIONS_TIME,
  ...OPERATIONS_QUALITY_AND_OUTPUT,
  ...PEOPLE_SKILLS,
  ...PEOPLE_ENGAGEMENT,
  ...MARKETING_AND_SALES,
  ...RESEARCH,
  ...EXTERNAL,
];
