import { dirname, relative, resolve, sep } from 'node:path';

/** The two houses that are divided into rooms. */
const HOUSES = ['src', 'workbench'];

/** The room of a file: `src/tables/x.ts` lives in `src/tables`, `test/a/b.ts` in `test`. */
function roomOf(root, path) {
  const [top = '', second = ''] = relative(root, path).split(sep);
  return HOUSES.includes(top) ? `${top}/${second}` : top;
}

function packageOf(specifier) {
  if (specifier.startsWith('node:')) return 'node:';
  const [first = '', second] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** `@fluentui/*` in the table stands for every package of that scope, `*` for every package. */
function isListed(packages, name) {
  return packages.some((entry) =>
    entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : entry === name,
  );
}

function refusal({ root, table }, file, specifier) {
  const from = roomOf(root, file);
  const row = table[from];
  if (!row) return `${from} is not in the table of imports (eslint.config.js).`;
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    if (isListed(row.packages, name)) return undefined;
    return `${from} may not import the package ${name}. It may import: ${row.packages.join(', ') || 'no package'}.`;
  }
  const to = roomOf(root, resolve(dirname(file), specifier));
  if (to === from || row.rooms.includes(to)) return undefined;
  return `${from} may not import ${to}. It may import: ${row.rooms.join(', ') || 'no other room'}.`;
}

/**
 * Refuses an import that the table of imports does not allow. Every form counts: `import`, `import type`,
 * `export … from`, `import()`, `require()` and `import('…')` in a type. A specifier is resolved to its real path,
 * so `../scorecard/../tables/x` is an import of `src/tables`.
 */
export const importsByRoom = {
  meta: { type: 'problem', schema: [{ type: 'object' }] },
  create(context) {
    const check = (node, source) => {
      const specifier = source?.value;
      const message =
        typeof specifier === 'string'
          ? refusal(context.options[0], context.filename, specifier)
          : 'An import names its file as plain text, so that the table of imports can judge it.';
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
      TSExternalModuleReference: (node) => check(node, node.expression),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0]),
    };
  },
};
