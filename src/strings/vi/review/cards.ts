/** The sheet `cards` of a review. */
export const cards = {};
