/** The sheet `strategyMap` of a review. */
export const strategyMap = {};
