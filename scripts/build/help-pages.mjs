import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Marked } from 'marked';
import webpack from 'webpack';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";
// Long formulas break anywhere rather than be cut; words in a table stay whole, and a wide table scrolls by itself.
const STYLE = `body{max-width:52em;margin:2em auto;padding:0 1em;font:16px/1.5 'Segoe UI',system-ui,sans-serif}
.table{overflow-x:auto}table{border-collapse:collapse}
th,td{border:1px solid #8888;padding:.2em .6em;text-align:left;vertical-align:top;min-width:6em}
pre,code{font-family:Consolas,monospace;font-size:.95em}pre,pre code{white-space:pre-wrap}
code{overflow-wrap:anywhere}td code{font-size:.9em}`;

const markdown = new Marked();

/** Lets a formula break after a separator; the ; of a character reference is none. */
function breakable(formula) {
  return formula.replace(/,|(?<!&[#\w]+);/g, '$&<wbr>');
}

function pageOf(source) {
  const title = /^# (.+)$/m.exec(source)?.[1] ?? 'Help';
  const body = markdown
    .parse(source)
    .replace(/(?<=<code>)[^<]+(?=<\/code>)/g, breakable)
    .replaceAll('<table>', '<div class="table"><table>')
    .replaceAll('</table>', '</table></div>')
    .replace(/href="([\w./-]+)\.md(#[\w-]+)?"/g, 'href="$1.html$2"');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="../../assets/bsc-32.png">
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
