/** The sheet `method` of a review. */
export const method = {};
