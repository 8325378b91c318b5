/** Where the shipped page takes Office.js from; Microsoft's own pages ask for this address. */
const CDN_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where the workbench serves the same files, from the npm package. */
export const LOCAL_FOLDER = '/office-js/';

/**
 * A page of the add-in with the one address of Office.js turned to this machine and nothing else changed: not its
 * content security policy, which allows its own origin beside Microsoft's.
 */
export function withLocalOfficeJs(html: string): string {
  return html.replaceAll(`src="${CDN_ADDRESS}"`, `src="${LOCAL_FOLDER}office.js"`);
}
