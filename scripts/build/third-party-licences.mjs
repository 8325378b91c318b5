import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const LICENCE_FILE = /^(licen[cs]e|copying)(\.\w+)?$/i;
const RULE = '-'.repeat(80);

/** The folder of the package that a module comes from: the innermost one below node_modules. */
function packageFolder(resource) {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource);
  return found?.[1];
}

/** Modules that were joined into one stand inside it. */
function resourcesOf(module) {
  if (module.modules) return [...module.modules].flatMap(resourcesOf);
  return typeof module.resource === 'string' ? [module.resource] : [];
}

function noticeOf(folder) {
  const { name, version, license, author, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  const by = typeof author === 'string' ? author : author?.name;
  const from = typeof repository === 'string' ? repository : repository?.url;
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : [by && `By ${by}.`, from && `Source: ${from}`].filter(Boolean).join('\n');
  return { key: `${name}@${version}`, text: `${name} ${version} · ${license}\n\n${text}` };
}

/** Writes the licence of every package whose code is in the bundles, as these licences ask for. */
export class ThirdPartyLicences {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compiler.hooks.thisCompilation.tap('ThirdPartyLicences', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyLicences', stage }, () => {
        const folders = new Set([...compilation.modules].flatMap(resourcesOf).map(packageFolder));
        const notices = new Map();
        for (const folder of folders) {
          if (folder === undefined || !existsSync(join(folder, 'package.json'))) continue;
          const { key, text } = noticeOf(folder);
          notices.set(key, text);
        }
        const texts = [...notices.keys()].sort().map((key) => notices.get(key));
        const content = `${texts.join(`\n\n${RULE}\n\n`)}\n`;
        compilation.emitAsset(this.file, new webpack.sources.RawSource(content));
      });
    });
  }
}
