import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Marked } from 'marked';
import webpack from 'webpack';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";
const STYLE = `body{max-width:46em;margin:2em auto;padding:0 1em;font:16px/1.5 'Segoe UI',system-ui,sans-serif}
table{border-collapse:collapse}th,td{border:1px solid #8888;padding:.2em .6em;text-align:left}
pre,code{font-family:Consolas,monospace;font-size:.95em}pre{overflow-x:auto}`;

const markdown = new Marked();

function pageOf(source) {
  const title = /^# (.+)$/m.exec(source)?.[1] ?? 'Help';
  const body = markdown
    .parse(source)
    .replace(/href="([\w./-]+)\.md(#[\w-]+)?"/g, 'href="$1.html$2"');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title.replaceAll('`', '')}: BSC for Excel</title>
<style>${STYLE}</style>
</head>
<body>
${body}</body>
</html>
`;
}

/** Turns the pages of docs/functions into help/functions/*.html, where the `@helpurl` of the functions points. */
export class HelpPages {
  constructor({ folder }) {
    this.folder = folder;
  }

  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      compilation.contextDependencies.add(this.folder);
      compilation.hooks.processAssets.tap(
        { name: 'HelpPages', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const file of this.pages()) {
            const html = pageOf(readFileSync(join(this.folder, file), 'utf8'));
            const name = `help/functions/${basename(file, '.md')}.html`;
            compilation.emitAsset(name, new sources.RawSource(html));
          }
        },
      );
    });
  }

  pages() {
    return readdirSync(this.folder).filter((name) => name.endsWith('.md'));
  }
}
