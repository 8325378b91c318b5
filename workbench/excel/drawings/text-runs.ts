/** Characters of a text that look different from the rest. */
export interface TextRun<Font> {
  readonly start: number;
  readonly length: number;
  readonly font: Partial<Font>;
}

/** The font of some characters: it reads as that of the whole text until something is set for them. */
export function fontOfRun<Font extends object>(
  whole: Font,
  runs: TextRun<Font>[],
  start: number,
  length: number,
): Font {
  const known = runs.find((run) => run.start === start && run.length === length);
  const run = known ?? { start, length, font: {} };
  if (!known) runs.push(run);
  return new Proxy(whole, {
    get: (target, key): unknown => Reflect.get({ ...target, ...run.font }, key),
    set: (_target, key, value) => Reflect.set(run.font, key, value),
  });
}
