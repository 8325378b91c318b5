import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteOf } from '../../../workbench/server/site';

const folder = mkdtempSync(join(tmpdir(), 'workbench-site-'));
const OFFICE_JS =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

write('secret.txt', 'not for anybody');
write('page/index.html', '<p>workbench</p>');
write('page/main.js', 'start()');
write('add-in/taskpane.html', OFFICE_JS);
write('add-in/functions.js', OFFICE_JS);
write('office/en-us/office_strings.js', 'strings');

const site = siteOf({
  page: join(folder, 'page'),
  addIn: join(folder, 'add-in'),
  officeJs: join(folder, 'office'),
  start: { bookName: 'plan.xlsx' },
  book: new Uint8Array([80, 75]),
  certificate: '-----BEGIN CERTIFICATE-----',
});

async function textOf(path: string): Promise<string> {
  const { status, body } = await site(path);
  expect(status).toBe(200);
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the site of the workbench', () => {
  it('begins with its page', async () => {
    expect(await textOf('/')).toBe('<p>workbench</p>');
    expect((await site('/main.js')).kind).toBe('text/javascript; charset=utf-8');
  });

  it('lets its own page load from nowhere else', async () => {
    const policy = (await site('/')).headers['content-security-policy'];
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('gives the page its start document and the workbook', async () => {
    expect(JSON.parse(await textOf('/start.json'))).toEqual({ bookName: 'plan.xlsx' });
    expect((await site('/book.xlsx')).body).toEqual(new Uint8Array([80, 75]));
  });

  it('offers its certificate to those who want to trust it', async () => {
    expect(await textOf('/localhost.crt')).toBe('-----BEGIN CERTIFICATE-----');
  });

  it('turns the address of Office.js in pages of the add-in, and in nothing else of it', async () => {
    expect(await textOf('/add-in/taskpane.html')).toBe(
      '<script src="/office-js/office.js"></script>',
    );
    expect(await textOf('/add-in/functions.js')).toBe(OFFICE_JS);
  });

  it('adds no security policy to the one of the add-in', async () => {
    expect((await site('/add-in/taskpane.html')).headers).toEqual({});
  });

  it('has the files of Office.js', async () => {
    expect(await textOf('/office-js/en-us/office_strings.js')).toBe('strings');
  });

  it.each([
    '/nothing.js',
    '/add-in/',
    '/add-in/../secret.txt',
    '/office-js/../../secret.txt',
    '/../secret.txt',
    '/add-in/taskpane.html/more',
    '/main.js\0',
  ])('has no %j', async (path) => {
    expect((await site(path)).status).toBe(404);
  });
});
