import {
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFunctionService,
} from '@univerjs/engine-formula';
import type { UniverWorkbook } from './univer-workbook';

interface Tree {
  readonly unitId: string;
  readonly formula: string;
}

interface Internals {
  _getTreeNode(tree: Tree): object;
}

/** More different formulas than any workbook of a scorecard has. */
const MOST = 200_000;

function hasInternals(value: object): value is Internals {
  return '_getTreeNode' in value && typeof value._getTreeNode === 'function';
}

/**
 * Keeps what was read of every formula. Univer asks for all of them at each calculation, but keeps five thousand: with one
 * more than that it reads every formula of the workbook anew, each time.
 */
export function keepFormulaNodes({ injector }: UniverWorkbook): void {
  const generator: object = injector.get(IFormulaDependencyGenerator);
  if (!hasInternals(generator)) {
    throw new Error('This version of Univer reads its formulas elsewhere.');
  }
  const known = new Map<string, object>();
  const read = generator._getTreeNode.bind(generator);
  const changes = new Changes(injector.get(IFormulaCurrentConfigService));
  generator._getTreeNode = (tree) => {
    forget(known, changes.news());
    const key = `${tree.unitId} ${tree.formula}`;
    const found = known.get(key);
    if (found) return found;
    const node = read(tree);
    if (known.size < MOST) known.set(key, node);
    return node;
  };
  const functions = injector.get(IFunctionService);
  const forgetWithUniver = functions.deleteFormulaAstCacheKey.bind(functions);
  functions.deleteFormulaAstCacheKey = (...names) => {
    forget(known, names.map(String));
    forgetWithUniver(...names);
  };
}

/** What names and tables are others than at the calculation before, each time once. */
class Changes {
  readonly #configuration: IFormulaCurrentConfigService;
  #told: readonly object[] = [];

  constructor(configuration: IFormulaCurrentConfigService) {
    this.#configuration = configuration;
  }

  news(): string[] {
    const configuration = this.#configuration;
    const now = [configuration.getDirtyDefinedNameMap(), configuration.getDirtySuperTableMap()];
    if (now.every((map, index) => map === this.#told[index])) return [];
    this.#told = now;
    return now.flatMap((units) =>
      Object.values(units).flatMap((changed) => Object.keys(changed ?? {})),
    );
  }
}

function forget(known: Map<string, object>, names: readonly string[]): void {
  if (names.length === 0) return;
  const wanted = names.map((name) => name.toLowerCase());
  for (const key of known.keys()) {
    const text = key.toLowerCase();
    if (wanted.some((name) => text.includes(name))) known.delete(key);
  }
}
