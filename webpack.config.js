import { readFileSync, readdirSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { HelpPages } from './scripts/build/help-pages.mjs';
import { DEVELOPMENT_ADDRESS, readPublicAddress } from './scripts/build/public-address.mjs';
import { RewriteAddresses } from './scripts/build/rewrite-addresses.mjs';
import { OFFICE_JS_ORIGIN, securityPolicy } from './scripts/build/security-policy.mjs';
import { ThirdPartyLicences } from './scripts/build/third-party-licences.mjs';

const ROOT = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Excel waits for functions.js, so it is worth the slower of the two, which makes it smaller. */
const SMALLEST = new TerserPlugin({
  include: /^functions\.js$/,
  minify: TerserPlugin.terserMinify,
  terserOptions: {
    ecma: 2020,
    toplevel: true,
    compress: {
      passes: 4,
      pure_getters: true,
      keep_fargs: false,
      unsafe_methods: true,
      unsafe_arrows: true,
    },
  },
  extractComments: false,
});
const MINIMIZER = new TerserPlugin({
  exclude: /^functions\.js$/,
  minify: TerserPlugin.swcMinify,
  extractComments: false,
});

/** Babel and tsc stay out of the build: swc only strips types, `npm run types` checks them. */
function transpile(target) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: 'swc-loader',
      options: {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target,
          // A field is set as plainly as it is written; defining each one takes a helper and 1% of the functions' size.
          transform: { react: { runtime: 'automatic' }, useDefineForClassFields: false },
        },
      },
    },
  };
}

/** The files whose JSDoc becomes functions.json. */
function filesOfFunctions() {
  const folder = join(ROOT, 'src/functions');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .filter((path) => readFileSync(path, 'utf8').includes('@customfunction'));
}

/** Only a running dev server needs a certificate; asking for one in a build would stop it with a dialogue. */
async function devServer() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    host: 'localhost',
    port: Number(new URL(DEVELOPMENT_ADDRESS).port),
    server: { type: 'https', options: await getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    static: false,
    client: { overlay: false },
  };
}

/**
 * Parts of the functions that functions.js fetches when they are first used, so that it stays small although it holds
 * every function. Each is a module of its own beside functions.js, found by the browser without webpack's runtime, which
 * would need a document to start.
 */
const FETCHED_LATER = {
  'scorecard-table': './src/functions/scorecard-table/scorecard-table.ts',
  'functions-vi': './src/strings/vi/functions.ts',
};

const LEFT_TO_THE_BROWSER = {
  './scorecard-table/scorecard-table': 'import ./scorecard-table.js',
  '../../strings/vi/functions': 'import ./functions-vi.js',
};

function fetchedLater({ production, folder }) {
  return {
    name: 'fetched later',
    mode: production ? 'production' : 'development',
    target: ['web', 'es2020'],
    devtool: production ? false : 'source-map',
    entry: FETCHED_LATER,
    experiments: { outputModule: true },
    output: { path: folder, filename: '[name].js', module: true, library: { type: 'module' } },
    externals: LEFT_TO_THE_BROWSER,
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [transpile('es2020')] },
    optimization: { minimizer: [MINIMIZER] },
    performance: { hints: false },
  };
}

/** The add-in: one page for pane, functions and commands (shared runtime). */
function addIn({ production, served, folder }) {
  const address = served ? DEVELOPMENT_ADDRESS : readPublicAddress(process.env.BSC_PUBLIC_URL);
  return {
    name: 'addin',
    mode: production ? 'production' : 'development',
    target: ['web', 'es2020'],
    devtool: production ? false : 'source-map',
    entry: { functions: './src/functions/functions.ts', taskpane: './src/taskpane/index.tsx' },
    output: {
      path: folder,
      publicPath: 'auto',
      // Excel knows functions.js by name; everything else may be cached for good.
      filename: ({ chunk }) =>
        chunk?.name === 'functions' ? '[name].js' : '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: { keep: /^(bsc|scorecard-table|functions-vi)[.-]/ },
    },
    externals: LEFT_TO_THE_BROWSER,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [transpile('es2020')] },
    // functions.js has to work alone, so nothing is shared between the entries.
    optimization: {
      runtimeChunk: false,
      splitChunks: { chunks: 'async' },
      minimizer: [SMALLEST, MINIMIZER],
    },
    performance: { hints: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: filesOfFunctions(), output: 'functions.json' }),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        minify: false,
        templateParameters: {
          version,
          officeJs: `${OFFICE_JS_ORIGIN}/lib/1/hosted/office.js`,
          policy: securityPolicy({ liveReload: served }),
        },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/taskpane/support.html', to: '[name][ext]' },
          { from: 'LICENSE', to: 'licence.txt', toType: 'file' },
        ],
      }),
      new ThirdPartyLicences('third-party-licences.txt'),
      new HelpPages({ folder: join(ROOT, 'docs/functions') }),
      new RewriteAddresses({ manifest: join(ROOT, 'manifest.xml'), address }),
    ],
  };
}

/** Programs for Node: one file each that needs nothing but Node. */
function nodeProgram({ name, entry, folder, plugins = [] }, { production }) {
  return {
    name,
    mode: production ? 'production' : 'development',
    target: 'node20',
    devtool: false,
    entry: { [name]: entry },
    experiments: { outputModule: true },
    output: {
      path: folder,
      filename: '[name].js',
      module: true,
      chunkFormat: 'module',
      library: { type: 'module' },
    },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      parser: { javascript: { dynamicImportMode: 'eager' } },
      rules: [transpile('es2022')],
    },
    optimization: { minimize: false },
    performance: { hints: false },
    plugins,
  };
}

class MakeExecutable {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('MakeExecutable', () => chmod(this.file, 0o755));
  }
}

function commandLine(folder) {
  return {
    name: 'bsc',
    entry: './src/cli/bsc.ts',
    folder,
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new MakeExecutable(join(folder, 'bsc.js')),
      new ThirdPartyLicences('bsc-licences.txt'),
    ],
  };
}

/** Measured as it is shipped: bundled, not run through a loader. */
const BENCH = { name: 'bench', entry: './bench/bench.ts', folder: join(ROOT, 'out/bench') };

function isSource(folder) {
  const inside = relative(ROOT, folder).split(sep)[0] ?? '';
  const isElsewhere = inside === '..' || isAbsolute(inside);
  return !isElsewhere && !['out', 'dist'].includes(inside);
}

/** Only a plain build writes dist; a check or a measurement must not replace what is about to be hosted. */
function folderFor({ bench, folder }) {
  if (bench === true) return join(BENCH.folder, 'dist');
  if (folder === undefined) return join(ROOT, 'dist');
  // A build empties its folder first, so it may not be one that holds anything else.
  const chosen = resolve(folder);
  if (chosen === ROOT || ROOT.startsWith(chosen + sep) || isSource(chosen)) {
    throw new Error(
      `A build empties its folder first: ${chosen} holds more than builds. Choose one below out/.`,
    );
  }
  return chosen;
}

/** `--env folder=…` builds into another folder than dist; `--env bench` adds the measuring program. */
export default async function configure(env, { mode }) {
  const production = mode === 'production';
  const served = env.WEBPACK_SERVE === true;
  const folder = folderFor(env);
  if (production && !served && !process.env.BSC_PUBLIC_URL) {
    process.stderr.write(
      `BSC_PUBLIC_URL is not set, so this build is for ${DEVELOPMENT_ADDRESS} only (docs/hosting.md).\n`,
    );
  }
  const page = addIn({ production, served, folder });
  const parts = fetchedLater({ production, folder });
  if (served) return [{ ...page, devServer: await devServer() }, parts];
  const programs = env.bench === true ? [commandLine(folder), BENCH] : [commandLine(folder)];
  return [page, parts, ...programs.map((program) => nodeProgram(program, { production }))];
}
