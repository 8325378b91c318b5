import type { Metafile } from 'esbuild';

/**
 * The page with a link to each file that the script `entry` imports, so that the browser asks for all of them at once and
 * not for one after the other.
 */
export function withImports(html: string, { outputs }: Metafile, entry: string): string {
  const folder = entry.slice(0, entry.lastIndexOf('/') + 1);
  const links = (outputs[entry]?.imports ?? [])
    .filter(({ kind }) => kind === 'import-statement')
    .map(({ path }) => `    <link rel="modulepreload" href="${path.slice(folder.length)}" />\n`);
  return html.replace('  </head>', `${links.join('')}  </head>`);
}
