import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { newestChange } from './newest-change';

const SOURCES = ['workbench', 'package-lock.json'];

/** The folder of the built page of the workbench, built anew when a source is newer. */
export async function buildPage(root: string): Promise<string> {
  const folder = join(root, 'out/workbench');
  const built = newestChange([join(folder, 'main.js')]);
  if (built > newestChange(SOURCES.map((path) => join(root, path)))) return folder;
  await mkdir(folder, { recursive: true });
  await copyFile(join(root, 'workbench/page/index.html'), join(folder, 'index.html'));
  await build({
    absWorkingDir: root,
    entryPoints: { main: 'workbench/page/main.tsx' },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'dataurl', '.woff2': 'dataurl' },
    logLevel: 'warning',
  });
  return folder;
}
