import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { newestChange } from './newest-change';
import { withImports } from './page-html';
import { WITHOUT_HYPHENATION } from './without-hyphenation';

const SOURCES = ['workbench', 'package-lock.json'];
const FOLDER = 'out/workbench';

/** The folder of the built page of the workbench, built anew when a source is newer. */
export async function buildPage(root: string): Promise<string> {
  const folder = join(root, FOLDER);
  const built = newestChange([join(folder, 'index.html')]);
  if (built > newestChange(SOURCES.map((path) => join(root, path)))) return folder;
  // Parts that are loaded later are named by what is in them: those of an earlier build would stay for ever.
  await rm(join(folder, 'parts'), { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'workbench/page/main.tsx' },
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'dataurl', '.woff2': 'dataurl' },
    plugins: [WITHOUT_HYPHENATION],
    logLevel: 'warning',
  });
  const html = await readFile(join(root, 'workbench/page/index.html'), 'utf8');
  await writeFile(join(folder, 'index.html'), withImports(html, metafile, `${FOLDER}/main.js`));
  return folder;
}
