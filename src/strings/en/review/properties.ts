/** What the file of a review says about itself. */
export const properties = {
  title: '{kind} {period} – {who}',
  subject: 'Balanced Scorecard review',
  keywords: 'BSC; KPI; review; {period}',
  category: 'Management report',
  comment: 'Stands alone: values and native formulas only. Opens without the add-in.',
};
