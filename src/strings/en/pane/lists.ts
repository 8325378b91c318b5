/** What is asked and said when a list is put on a sheet. */
export const lists = {
  text: 'The sheet “{sheet}” is added; where it is there already, it is written anew. Excel cannot undo this.',
  writing: 'Writing the list',
  put: 'The list is on the sheet “{sheet}”.',
  unfinished: 'The list on “{sheet}” is not finished. Put it there again.',
};
