/** Status words as shown; formulas always use the English keys. */
export const status = {
  Green: 'Green',
  Amber: 'Amber',
  Red: 'Red',
  'No data': 'No data',
  'Not scored': 'Not scored',
  'Not due': 'Not due',
};
