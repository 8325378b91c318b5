/** The sheet `departments` of a review. */
export const departments = {};
