/** Findings about custom functions in cells. Places to fill: those of the finding's place and data. */
export const formulas = {
  X1: '{function} in {cell} takes {reference}, which can be blank; Excel hands a blank over as 0 (similar cells here: {count}). Write IF({reference}="","",{reference}) in its place.',
  X2: '{count} cells hold BSC functions, and more than {limit} make Excel slow. Give a whole column to one function: the result spills.',
};
