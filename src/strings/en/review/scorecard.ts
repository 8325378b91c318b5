/** The sheet `scorecard` of a review. */
export const scorecard = {};
