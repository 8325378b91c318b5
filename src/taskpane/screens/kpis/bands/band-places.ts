/** Sizes of the picture, in its own units: about a pixel each in the narrowest pane. */
export const WIDTH = 292;
export const HEIGHT = 82;

/** The bar with the colours. */
export const BAR = { top: 21, height: 26 } as const;

/** Where a limit is taken hold of. */
export const GRIP = { top: BAR.top + BAR.height, radius: 6 } as const;

/** The figures of the limits; the amber one stands lower, so that they never cover each other. */
export const FIGURE = { green: 68, amber: 80 } as const;
