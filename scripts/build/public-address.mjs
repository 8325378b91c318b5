/** The address of the dev server; manifest.xml is written for it. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/** What a folder is not called; `v1.2` may be one. */
const FILE = /\.(html?|aspx?|php|xml|js|json|png)$/i;

/**
 * The address the built files will be served from, without a closing slash.
 * Throws an Error with one sentence when Excel could not load an add-in from there.
 */
export function readPublicAddress(text = DEVELOPMENT_ADDRESS) {
  const refuse = (reason) => {
    throw new Error(
      `BSC_PUBLIC_URL is "${text}", ${reason}. Give the https address of the folder that will serve dist, such as https://scorecard.example.org/bsc.`,
    );
  };
  if (!URL.canParse(text)) return refuse('which is not an address');
  const address = new URL(text);
  if (address.protocol !== 'https:') return refuse('but Excel loads add-ins from https only');
  if (text.includes('?') || text.includes('#')) return refuse('with a query or a hash');
  if (address.username !== '' || address.password !== '') return refuse('with a user name');
  const folder = address.href.replace(/\/+$/, '');
  if (address.pathname !== '/' && FILE.test(folder)) return refuse('which ends in a file');
  return folder;
}
