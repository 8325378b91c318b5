/** How long the tests wait for what should be seen. A busy machine takes its time, and a quiet one costs none of it. */
export const PATIENCE_MS = 60_000;
