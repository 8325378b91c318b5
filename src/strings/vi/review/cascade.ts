/** The sheet `cascade` of a review. */
export const cascade = {};
