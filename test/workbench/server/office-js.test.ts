import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLocalOfficeJs } from '../../../workbench/server/office-js';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Names the origin of Office.js as well, and stays as it is. */
const POLICY = "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com";
const SHIPPED = readFileSync(join(__dirname, '../../../src/taskpane/taskpane.html'), 'utf8')
  .replace('<%= officeJs %>', CDN)
  .replace('<%= policy %>', POLICY);

describe("the add-in's page in the workbench", () => {
  const served = withLocalOfficeJs(SHIPPED);

  it('takes Office.js from this machine', () => {
    expect(served).toContain('<script src="/office-js/office.js"></script>');
    expect(served).not.toContain(CDN);
  });

  it('is else the page that is shipped, its security policy included', () => {
    expect(served.replace('/office-js/office.js', CDN)).toBe(SHIPPED);
    expect(served).toContain(POLICY);
  });
});
