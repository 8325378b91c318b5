/** Formats of cells and sheets: what the rooms above may use. */
export * from './cell-styles';
export * from './cell-style';
export * from './kept-sheet';
export * from './merges';
export * from './sizes';
export * from './conditional-formats';
export * from './validations';
export * from './outlines';
export * from './sheet-views';
export * from './copy-sheet-data';
export * from './asked-changes';
export * from './followed-rules';
