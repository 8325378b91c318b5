/** Words beside figures. */
export const measure = {
  /** A difference between two percentages. */
  points: 'pts',
  point: 'pt',
  favourable: '{amount} favourable',
  adverse: '{amount} adverse',
  onPlan: 'on plan ({amount})',
  favourableMark: '{amount} F',
  adverseMark: '{amount} A',
  onPlanMark: '{amount}',
};
