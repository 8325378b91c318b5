interface LibraryWindow {
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings?: Readonly<Record<string, unknown>> };
  };
}

/**
 * Whether the page in the frame has registered a custom function. Excel shows #NAME? for the others, but the messages do not
 * say which they are; the frame is of our own origin, so its library can be looked at.
 */
export function associationsIn(frame: HTMLIFrameElement): (id: string) => boolean {
  return (id) => {
    const library = (frame.contentWindow as LibraryWindow | null)?.CustomFunctions;
    return library?._association?.mappings?.[id.toUpperCase()] !== undefined;
  };
}
