/** The sheet `workings` of a review. */
export const workings = {};
