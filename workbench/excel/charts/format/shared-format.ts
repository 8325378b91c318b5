import type { FormatModel } from '../model/format-model';

function shared<Part extends object>(first: Part, others: readonly Part[]): Part {
  return new Proxy(first, {
    set: (target, key, value) => [target, ...others].every((part) => Reflect.set(part, key, value)),
  });
}

/** A format that reads as the first one, and is set for all. */
export function sharedFormat(first: FormatModel, others: readonly FormatModel[]): FormatModel {
  return {
    fill: shared(
      first.fill,
      others.map(({ fill }) => fill),
    ),
    line: shared(
      first.line,
      others.map(({ line }) => line),
    ),
    font: shared(
      first.font,
      others.map(({ font }) => font),
    ),
  };
}
