import { readFile } from 'node:fs/promises';
import webpack from 'webpack';
import { replaceAddressInJson, replaceAddressInXml } from './replace-address.mjs';

/**
 * Puts manifest.xml into the build and lets every address in it, and in functions.json, begin with the public
 * address. An argument that holds an error value reaches our functions too (`allowErrorForDataTypeAny`), so that
 * they can hand it back; the metadata generator has no tag for that.
 */
export class RewriteAddresses {
  constructor({ manifest, address }) {
    this.manifest = manifest;
    this.address = address;
  }

  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('RewriteAddresses', (compilation) => {
      compilation.fileDependencies.add(this.manifest);
      compilation.hooks.processAssets.tapPromise(
        { name: 'RewriteAddresses', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        async () => {
          const manifest = replaceAddressInXml(await readFile(this.manifest, 'utf8'), this.address);
          compilation.emitAsset('manifest.xml', new sources.RawSource(manifest));
          const metadata = compilation.getAsset('functions.json');
          if (metadata) {
            const text = this.describeFunctions(String(metadata.source.source()));
            compilation.updateAsset('functions.json', new sources.RawSource(text));
          }
        },
      );
    });
  }

  describeFunctions(text) {
    const metadata = JSON.parse(replaceAddressInJson(text, this.address));
    return JSON.stringify({ allowErrorForDataTypeAny: true, ...metadata }, undefined, 1);
  }
}
