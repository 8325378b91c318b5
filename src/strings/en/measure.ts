/** Words beside figures. */
export const measure = {
  /** A difference between two percentages. */
  points: 'pts',
};
