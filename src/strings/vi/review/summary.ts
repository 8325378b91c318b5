/** The sheet `summary` of a review. */
export const summary = {};
