/** Direction-aware: better is better, also where lower is better. */
export const trend = {
  Better: 'Better',
  Same: 'Same',
  Worse: 'Worse',
};
