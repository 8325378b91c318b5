import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import officeAddins from 'eslint-plugin-office-addins';
import typescript from 'typescript-eslint';
import { importsByRoom } from './scripts/lint/imports-by-room.mjs';

const ROOT = import.meta.dirname;

/** Rooms that a room may import, and npm packages (`node:` = the modules of Node). Each room may import itself. */
const TABLE_OF_IMPORTS = {
  'src/scorecard': { rooms: [], packages: [] },
  'src/strings': { rooms: [], packages: [] },
  'src/tables': { rooms: ['src/scorecard'], packages: [] },
  'src/library': { rooms: ['src/scorecard'], packages: [] },
  'src/look': { rooms: ['src/scorecard', 'src/strings'], packages: [] },
  'src/map': { rooms: ['src/scorecard'], packages: ['@dagrejs/dagre'] },
  'src/workbook': { rooms: ['src/scorecard', 'src/tables', 'src/look'], packages: [] },
  'src/import': {
    rooms: ['src/scorecard', 'src/tables', 'src/look', 'src/library', 'src/strings'],
    packages: ['csv-parse'],
  },
  'src/export': {
    rooms: ['src/scorecard', 'src/map', 'src/look', 'src/strings'],
    packages: [],
  },
  'src/review': {
    rooms: ['src/scorecard', 'src/tables', 'src/map', 'src/look', 'src/strings'],
    packages: [],
  },
  'src/functions': {
    rooms: ['src/scorecard', 'src/tables', 'src/look', 'src/strings'],
    packages: [],
  },
  'src/excel': {
    rooms: [
      'src/tables',
      'src/workbook',
      'src/import',
      'src/review',
      'src/map',
      'src/look',
      'src/scorecard',
      'src/strings',
    ],
    packages: [],
  },
  'src/xlsx': {
    rooms: [
      'src/tables',
      'src/workbook',
      'src/import',
      'src/review',
      'src/look',
      'src/scorecard',
      'src/strings',
    ],
    packages: ['@cj-tech-master/excelts', 'fflate', 'saxes'],
  },
  'src/health': {
    rooms: ['src/xlsx', 'src/tables', 'src/look', 'src/scorecard', 'src/strings'],
    packages: [],
  },
  'src/commands': {
    rooms: ['src/excel', 'src/tables', 'src/review', 'src/scorecard', 'src/strings'],
    packages: [],
  },
  'src/taskpane': {
    rooms: [
      'src/scorecard',
      'src/tables',
      'src/workbook',
      'src/import',
      'src/health',
      'src/review',
      'src/export',
      'src/map',
      'src/functions',
      'src/excel',
      'src/xlsx',
      'src/commands',
      'src/library',
      'src/look',
      'src/strings',
    ],
    packages: ['react', 'react-dom', '@fluentui/*'],
  },
  'src/cli': {
    rooms: [
      'src/scorecard',
      'src/tables',
      'src/workbook',
      'src/import',
      'src/health',
      'src/review',
      'src/export',
      'src/map',
      'src/xlsx',
      'src/library',
      'src/look',
      'src/strings',
      'package.json',
    ],
    packages: ['node:'],
  },
  'workbench/content': { rooms: [], packages: [] },
  'workbench/engine': { rooms: ['workbench/content'], packages: ['@univerjs/*', '@borgar/fx'] },
  'workbench/protocol': { rooms: [], packages: [] },
  'workbench/excel': {
    rooms: ['workbench/content', 'workbench/engine', 'workbench/protocol'],
    packages: [],
  },
  'workbench/functions': {
    rooms: ['workbench/engine', 'workbench/protocol', 'workbench/excel'],
    packages: [],
  },
  'workbench/events': {
    rooms: ['workbench/engine', 'workbench/protocol', 'workbench/excel'],
    packages: [],
  },
  'workbench/host': {
    rooms: [
      'workbench/engine',
      'workbench/protocol',
      'workbench/excel',
      'workbench/functions',
      'workbench/events',
    ],
    packages: [],
  },
  'workbench/xlsx': {
    rooms: ['workbench/content', 'workbench/engine', 'workbench/excel'],
    packages: ['@borgar/fx', '@univerjs/*', 'fflate', 'saxes'],
  },
  'workbench/node': {
    rooms: [
      'workbench/content',
      'workbench/engine',
      'workbench/protocol',
      'workbench/functions',
      'workbench/host',
      'workbench/xlsx',
    ],
    packages: ['node:'],
  },
  'workbench/page': {
    rooms: [
      'workbench/content',
      'workbench/engine',
      'workbench/protocol',
      'workbench/host',
      'workbench/xlsx',
    ],
    packages: ['@univerjs/*', 'echarts', 'react', 'react-dom', 'rxjs'],
  },
  'workbench/server': { rooms: ['workbench/page', 'workbench/xlsx'], packages: ['*'] },
};

/** The files that start a bundle: the only ones outside src/excel that may say Excel or Office. */
const ENTRY_FILES = [
  'src/taskpane/index.tsx',
  'src/functions/functions.ts',
  'src/commands/commands.ts',
];

const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'].map((name) => ({
  name,
  message: 'Only src/excel and the entry files say Excel or Office.',
}));

/** Types as well: `no-restricted-globals` sees values only. It starts at the name's rare parent: identifiers are everywhere. */
const OFFICE_TYPES = {
  selector: 'TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension|OfficeRuntime)$/]',
  message: 'Only src/excel and the entry files say Excel or Office.',
};

const IMPURE_GLOBALS = [
  'Date',
  'Intl',
  'console',
  'window',
  'document',
  'navigator',
  'globalThis',
  'self',
  'process',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'fetch',
  'localStorage',
].map((name) => ({
  name,
  message:
    'src/scorecard is pure: the clock, the locale and the host are arguments or live elsewhere.',
}));

const LOCALE_METHODS = [
  'localeCompare',
  'toLocaleString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
];

const NODE_GLOBALS = Object.fromEntries(
  ['process', 'console', 'URL', 'Buffer', 'performance'].map((name) => [name, 'readonly']),
);

export default defineConfig(
  { ignores: ['node_modules/', 'dist/', 'out/', 'coverage/', 'test/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'workbench/**/*.{ts,tsx}'],
    plugins: { house: { rules: { 'imports-by-room': importsByRoom } } },
    rules: { 'house/imports-by-room': ['error', { root: ROOT, table: TABLE_OF_IMPORTS }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/scorecard/**', ...ENTRY_FILES],
    rules: {
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS],
      'no-restricted-syntax': ['error', OFFICE_TYPES],
    },
  },
  {
    files: ['src/scorecard/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS, ...IMPURE_GLOBALS],
      'no-restricted-syntax': [
        'error',
        OFFICE_TYPES,
        {
          selector: 'TSTypeReference[typeName.name="Date"]',
          message: 'src/scorecard has calendar dates as text, no Date.',
        },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'src/scorecard gives the same answer twice.',
        },
        ...LOCALE_METHODS.map((property) => ({
          property,
          message: 'src/scorecard knows no locale.',
        })),
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts', 'src/commands/**/*.ts', ...ENTRY_FILES],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    // Jest's matchers (expect.any, expect.objectContaining) are typed any.
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['src/cli/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: NODE_GLOBALS },
  },
  prettier,
);
