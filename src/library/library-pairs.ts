/**
 * Which leading KPI of the library is expected to move which lagging one: first the driver, then the result, by their IDs.
 * Suggestions only; whether a pair holds, the figures of a year will tell (health rule L3).
 */
export const LIBRARY_PAIRS: readonly (readonly [leading: string, lagging: string])[] = [
  ['sales-pipeline-value', 'revenue'],
  ['sales-pipeline-value', 'sales-revenue'],
  ['sales-opportunities', 'sales-revenue'],
  ['conversion-rate', 'sales-revenue'],
  ['conversion-rate', 'number-of-new-customers'],
  ['customer-inquiries', 'number-of-new-customers'],
  ['brand-awareness', 'new-customer-rate'],
  ['brand-awareness', 'market-share'],
  ['monthly-sales-growth', 'annual-revenue'],
  ['customer-response-time', 'customer-satisfaction'],
  ['customer-response-time', 'csat-score'],
  ['on-time-delivery', 'customer-satisfaction'],
  ['on-time-delivery', 'retention-rate'],
  ['delivery-time', 'customer-loyalty-rate'],
  ['customer-reviews', 'net-promoter-score'],
  ['product-quality', 'service-cancellation-rate'],
  ['defect-rate', 'production-costs'],
  ['error-rate', 'costs'],
  ['process-efficiency', 'gross-margin'],
  ['cycle-time', 'labour-productivity'],
  ['production-cycle-time', 'output'],
  ['operational-efficiency', 'profit-margin'],
  ['employee-engagement-score', 'employee-turnover-rate'],
  ['employee-satisfaction-score', 'employee-retention-rate'],
  ['average-training-hours', 'profitability'],
  ['employee-training-rate', 'individual-performance-assessment'],
  ['staff-training-hours', 'quality-defect-rate'],
  ['research-and-development-costs', 'number-of-new-products'],
];
