/** Better or worse for the KPI's direction, not higher or lower. */
export type Trend = 'Better' | 'Same' | 'Worse';
