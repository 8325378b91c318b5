import { join } from 'node:path';
import { newestChange } from './newest-change';
import { runNode } from './run-node';

/** What the built add-in is made of. */
const SOURCES = [
  'src',
  'assets',
  'docs/functions',
  'manifest.xml',
  'package-lock.json',
  'scripts/build',
  'webpack.config.js',
];
/** One product of each part of the build. */
const PRODUCTS = ['dist/taskpane.html', 'dist/manifest.xml', 'dist/bsc.js'];

function isBuilt(root: string): boolean {
  const oldest = Math.min(...PRODUCTS.map((file) => newestChange([join(root, file)])));
  return oldest > newestChange(SOURCES.map((path) => join(root, path)));
}

/** The folder of the built add-in, built anew when a source is newer. Rejects with what webpack says. */
export async function buildAddIn(root: string): Promise<string> {
  if (!isBuilt(root)) {
    process.stdout.write('Building the add-in into dist (half a minute)…\n');
    const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
    await runNode(root, webpack, ['--mode', 'production'], 'kept');
  }
  return join(root, 'dist');
}
