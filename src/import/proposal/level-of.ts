/** How sure a guess is, as a person is told it. */
export type Level = 'high' | 'medium' | 'low';

const HIGH = 0.8;
const MEDIUM = 0.5;

/** The word for a confidence from 0 to 1: from 0.8 high, from 0.5 medium. */
export function levelOf(confidence: number): Level {
  if (confidence >= HIGH) return 'high';
  return confidence >= MEDIUM ? 'medium' : 'low';
}
