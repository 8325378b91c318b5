/** What all forms say. */
export const form = {
  notANumber: 'Enter a number, for example 96.1.',
  required: 'Enter this.',
  fields: '{count} {count|field needs|fields need} attention.',
};
