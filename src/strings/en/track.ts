/** The other wording of the three colours, when Setup asks for it. */
export const track = {
  Green: 'On track',
  Amber: 'Watch',
  Red: 'Off track',
};
