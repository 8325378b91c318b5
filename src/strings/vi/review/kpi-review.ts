/** The sheet `kpiReview` of a review. */
export const kpiReview = {};
