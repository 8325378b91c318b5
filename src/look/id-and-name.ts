interface Named {
  readonly id: string;
  readonly name: string;
}

/** An object as lists and fields name it: F2.1 Days sales outstanding. Without a name its ID is enough. */
export function idAndName({ id, name }: Named): string {
  return `${id} ${name}`.trim();
}
