/** The sheet `actions` of a review. */
export const actions = {};
