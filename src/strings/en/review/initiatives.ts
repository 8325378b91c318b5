/** The sheet `initiatives` of a review. */
export const initiatives = {};
