/** The sheet `data` of a review. */
export const data = {};
