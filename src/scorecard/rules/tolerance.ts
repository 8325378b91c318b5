/**
 * Differences up to this share of what is compared are left behind by binary fractions: 0.1 + 0.2 is 0.3. A larger one
 * counts, as nothing is rounded before it is compared.
 */
export const TOLERANCE = 1e-9;
