import { resolve } from 'node:path';
import { Linter } from 'eslint';
import typescript from 'typescript-eslint';
import config from '../../eslint.config.js';

const ROOT = resolve(__dirname, '../..');
const linter = new Linter({ cwd: ROOT });

/** The configuration of the house with its rules about imports and words only: the others would take most of the time. */
const HOUSE_RULES = [...config, typescript.configs.disableTypeChecked as Linter.Config].map(
  ({ rules = {}, ...rest }) => ({ ...rest, rules: Object.fromEntries(aboutWords(rules)) }),
);

function aboutWords(rules: Partial<Linter.RulesRecord>) {
  return Object.entries(rules).filter(([name]) => /^(house\/|no-restricted-)/.test(name));
}

/** Lints one file that need not exist. */
function findings(file: string, code: string): string[] {
  return linter
    .verify(code, HOUSE_RULES, { filename: resolve(ROOT, file) })
    .filter(({ ruleId, fatal }) => fatal === true || ruleId !== null)
    .map(({ message }) => message);
}

const allowed: readonly [file: string, code: string][] = [
  ['src/scorecard/rules/a.ts', "import type { Kpi } from '../model/kpi';"],
  ['src/strings/en/a.ts', "import { status } from './status';"],
  ['src/tables/a.ts', "import type { Kpi } from '../scorecard/model/kpi';"],
  ['src/library/a.ts', "import type { Kpi } from '../scorecard/model/kpi';"],
  ['src/look/a.ts', "import { textsIn } from '../strings/texts';"],
  ['src/import/a.ts', "import { kpis } from '../tables/kpis';"],
  [
    'src/import/a.ts',
    "import { measure } from '../look/measure'; import '../library/kpi-library';",
  ],
  ['src/xlsx/a.ts', "import type { SourceSheet } from '../import/sheet/source-sheet';"],
  ['src/review/a.ts', "import { symbol } from '../look/symbol';"],
  ['src/functions/a.ts', "import { parse } from '../tables/parse';"],
  ['src/workbook/a.ts', "import { parse } from '../tables/parse'; import '../look/palette';"],
  ['src/excel/a.ts', "import { compose } from '../review/compose';"],
  ['src/excel/a.ts', "import { plan } from '../workbook/plan';"],
  ['src/xlsx/a.ts', "import { unzip } from 'fflate'; import { compose } from '../review/compose';"],
  ['src/xlsx/a.ts', "import { Workbook } from '@cj-tech-master/excelts'; import 'saxes';"],
  ['src/commands/a.ts', "import { run } from '../excel/run';"],
  [
    'src/taskpane/a.tsx',
    "import { Button } from '@fluentui/react-components'; import 'react-dom/client';",
  ],
  [
    'src/taskpane/a.tsx',
    "import { run } from '../excel/run'; import { write } from '../xlsx/write';",
  ],
  [
    'src/cli/a.ts',
    "import { readFile } from 'node:fs/promises'; import { read } from '../xlsx/read';",
  ],
  ['workbench/server/a.ts', "import express from 'anything'; import './b';"],
  ['workbench/excel/a.ts', "import { cells } from '../engine/cells';"],
  ['test/tables/a.test.ts', "import { parse } from '../../src/tables/parse'; import 'fflate';"],
];

const refused: readonly [file: string, code: string, naming: string][] = [
  ['src/scorecard/a.ts', "import { parse } from '../tables/parse';", 'src/tables'],
  ['src/scorecard/a.ts', "import { deflate } from 'fflate';", 'the package fflate'],
  ['src/strings/a.ts', "import type { Status } from '../scorecard/model/status';", 'src/scorecard'],
  ['src/tables/a.ts', "import { textsIn } from '../strings/texts';", 'src/strings'],
  ['src/workbook/a.ts', "import { write } from '../xlsx/write';", 'src/xlsx'],
  ['src/tables/a.ts', "import { SaxesParser } from 'saxes';", 'the package saxes'],
  ['src/library/a.ts', "import { parse } from '../tables/parse';", 'src/tables'],
  ['src/look/a.ts', "import { parse } from '../tables/parse';", 'src/tables'],
  ['src/import/a.ts', "import { compose } from '../review/compose';", 'src/review'],
  ['src/import/a.ts', "import { read } from '../xlsx/read';", 'src/xlsx'],
  ['src/review/a.ts', "import { finish } from '../xlsx/finish';", 'src/xlsx'],
  ['src/functions/a.ts', "import { run } from '../excel/run';", 'src/excel'],
  ['src/functions/a.ts', "import { useState } from 'react';", 'the package react'],
  ['src/excel/a.ts', "import { App } from '../taskpane/app';", 'src/taskpane'],
  ['src/excel/a.ts', "import { read } from '../xlsx/read';", 'src/xlsx'],
  ['src/xlsx/a.ts', "import { run } from '../excel/run';", 'src/excel'],
  ['src/xlsx/a.ts', "import { readFile } from 'node:fs';", 'the package node:'],
  ['src/commands/a.ts', "import { App } from '../taskpane/app';", 'src/taskpane'],
  ['src/commands/a.ts', "import { unzip } from 'fflate';", 'the package fflate'],
  ['src/taskpane/a.tsx', "import { bsc } from '../cli/bsc';", 'src/cli'],
  ['src/taskpane/a.tsx', "import { unzip } from 'fflate';", 'the package fflate'],
  ['src/cli/a.ts', "import { run } from '../excel/run';", 'src/excel'],
  ['src/cli/a.ts', "import { STATUS } from '../functions/functions';", 'src/functions'],
  ['src/cli/a.ts', "import { App } from '../taskpane/app';", 'src/taskpane'],
  ['src/cli/a.ts', "import { run } from '../commands/commands';", 'src/commands'],
  ['workbench/host/a.ts', "import { parse } from '../../src/tables/parse';", 'src/tables'],
  ['workbench/engine/a.ts', "import { Range } from '../excel/range/range';", 'workbench/excel'],
  ['src/nowhere/a.ts', "import { parse } from '../tables/parse';", 'not in the table'],
];

const disguised = [
  "import type { Parse } from '../tables/parse';",
  "import { type Parse } from '../scorecard/../tables/parse';",
  "export { parse } from '../tables/parse';",
  "export * from '../tables/parse';",
  "export type Parse = import('../tables/parse').Parse;",
  "export const parse = () => import('../tables/parse');",
  "export const parse = require('../tables/parse');",
  "import parse = require('../tables/parse'); export { parse };",
  'export const parse = (name: string) => import(name);',
];

describe('the table of imports', () => {
  it.each(allowed)('lets %s say %s', (file, code) => {
    expect(findings(file, code)).toEqual([]);
  });

  it.each(refused)('refuses in %s: %s', (file, code, naming) => {
    expect(findings(file, code)).toEqual([expect.stringContaining(naming)]);
  });

  it.each(disguised)('sees the forbidden import in %s', (code) => {
    expect(findings('src/scorecard/a.ts', code)).toHaveLength(1);
  });
});

describe('the words that only some rooms may say', () => {
  it.each([
    'Date.now()',
    'new Date()',
    '(day: Date) => day',
    'window.name',
    'document.title',
    'Office.context',
    'Excel.run',
    'Math.random()',
    'console.log(1)',
    'new Intl.NumberFormat()',
    'globalThis.name',
    "'a'.localeCompare('b')",
    '(1).toLocaleString()',
  ])('keeps %s out of src/scorecard', (expression) => {
    expect(findings('src/scorecard/a.ts', `export const a = () => ${expression};`)).toHaveLength(1);
  });

  it('lets src/scorecard calculate', () => {
    expect(findings('src/scorecard/a.ts', 'export const a = Math.max(1, 2);')).toEqual([]);
  });

  it.each([
    ['src/tables/a.ts', 'export const a = () => Excel.run;'],
    ['src/taskpane/a.tsx', 'export const a = () => Office.context;'],
    ['src/review/a.ts', 'export type A = Excel.Range;'],
  ])('keeps Excel and Office out of %s', (file, code) => {
    expect(findings(file, code)).toEqual([
      expect.stringContaining('Only src/excel and the entry files say Excel or Office.'),
    ]);
  });

  it.each([
    'src/excel/a.ts',
    'src/taskpane/index.tsx',
    'src/functions/functions.ts',
    'src/commands/commands.ts',
  ])('lets %s speak to Excel and Office', (file) => {
    expect(
      findings(file, 'export type A = Excel.Range; export const a = () => Office.context;'),
    ).toEqual([]);
  });

  it('ignores comments that switch rules off', () => {
    const code = "/* eslint-disable */ import { parse } from '../tables/parse'; export { parse };";
    expect(findings('src/scorecard/a.ts', code)).toHaveLength(1);
  });
});
