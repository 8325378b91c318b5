/** A text beside a chart and the height that it belongs to. */
export interface SideLabel {
  readonly text: string;
  readonly y: number;
}

/** Moves labels apart until none covers another, as little as that takes, between two heights. */
export function spreadLabels<Label extends SideLabel>(
  labels: readonly Label[],
  height: number,
  from: number,
  to: number,
): Label[] {
  const placed = [...labels].sort((a, b) => a.y - b.y);
  let free = from;
  const down = placed.map((label) => {
    const y = Math.max(label.y, free);
    free = y + height;
    return { ...label, y };
  });
  let room = to;
  return down
    .reverse()
    .map((label) => {
      const y = Math.min(label.y, room);
      room = y - height;
      return { ...label, y };
    })
    .reverse();
}
