/** The sheet `offTrack` of a review. */
export const offTrack = {};
