import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type os from 'node:os';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseCertificate } from '../../../../workbench/server/certificate/choose-certificate';

const mockTool = {
  isTrusted: true,
  asked: 0,
  install: () => Promise.resolve(),
};
jest.mock('office-addin-dev-certs', () => ({
  verifyCertificates: () => mockTool.isTrusted,
  ensureCertificatesAreInstalled: () => {
    mockTool.asked += 1;
    return mockTool.install();
  },
}));
jest.mock('node:os', () => {
  const system = jest.requireActual<typeof os>('node:os');
  return { ...system, homedir: () => `${system.tmpdir()}/workbench-home-${process.pid}` };
});

const HOME = join(tmpdir(), `workbench-home-${process.pid}`);
const TOOLS_FOLDER = join(HOME, '.office-addin-dev-certs');
const system = process.platform;

function putCertificate(): void {
  mkdirSync(TOOLS_FOLDER, { recursive: true });
  for (const name of ['localhost.crt', 'ca.crt', 'localhost.key']) {
    writeFileSync(join(TOOLS_FOLDER, name), `content of ${name}`);
  }
}

const FROM_TOOLS = {
  cert: 'content of localhost.crt\ncontent of ca.crt',
  key: 'content of localhost.key',
  isTrusted: true,
};

describe('the certificate of the workbench', () => {
  let root: string;
  const on = (platform: NodeJS.Platform) => {
    Object.defineProperty(process, 'platform', { value: platform });
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'workbench-root-'));
    Object.assign(mockTool, { isTrusted: true, asked: 0, install: () => Promise.resolve() });
  });
  afterEach(() => {
    on(system);
    for (const folder of [root, HOME]) rmSync(folder, { recursive: true, force: true });
  });

  it('is the one of Microsoft’s tools where it is there and trusted', async () => {
    putCertificate();
    expect(await chooseCertificate(root, false)).toEqual(FROM_TOOLS);
    expect(mockTool.asked).toBe(0);
  });

  it('is made on the spot, and not trusted, where those tools have none and nobody can be asked', async () => {
    on('win32');
    const own = await chooseCertificate(root, false);
    expect(own.cert).toContain('BEGIN CERTIFICATE');
    expect(own.isTrusted).toBe(false);
    expect(mockTool.asked).toBe(0);
  });

  it('is installed with the tools where somebody can be asked', async () => {
    on('darwin');
    mockTool.isTrusted = false;
    mockTool.install = () => {
      putCertificate();
      return Promise.resolve();
    };
    expect(await chooseCertificate(root, true)).toEqual(FROM_TOOLS);
    expect(mockTool.asked).toBe(1);
  });

  it('is never installed on Linux, where no one place is trusted by all browsers', async () => {
    on('linux');
    putCertificate();
    mockTool.isTrusted = false;
    expect((await chooseCertificate(root, true)).isTrusted).toBe(false);
    expect(mockTool.asked).toBe(0);
  });

  it('is made on the spot when the installation is refused, and that is said', async () => {
    on('win32');
    mockTool.isTrusted = false;
    mockTool.install = () => Promise.reject(new Error('No, said the person'));
    const said: string[] = [];
    const write = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said.push(String(text));
      return true;
    });
    try {
      expect((await chooseCertificate(root, true)).isTrusted).toBe(false);
    } finally {
      write.mockRestore();
    }
    expect(said.join('')).toContain('No, said the person');
  });
});
