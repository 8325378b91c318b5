import { loopClosers, type Arrow } from './loop-closers';

/** The loop that one more arrow would close: C2, C1, C2; undefined when it closes none. */
export function loopOf(arrow: Arrow, others: readonly Arrow[]): readonly string[] | undefined {
  if (arrow.from === arrow.to) return [arrow.from, arrow.to];
  const all: readonly Arrow[] = [...others, arrow];
  return loopClosers(all).find((closer) => closer.arrow === arrow)?.loop;
}
