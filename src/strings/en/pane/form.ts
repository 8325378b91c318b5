/** What all forms say. */
export const form = {
  notANumber: 'Enter a number, for example 96.1.',
  required: 'Enter this.',
  oneField: '1 field needs attention.',
  fields: '{count} fields need attention.',
};
