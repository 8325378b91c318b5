import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/** One function as Excel reads it from functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
    readonly type?: string;
  }[];
  readonly result: { readonly dimensionality?: string };
}

export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
  /** The name of each function in the source, by its id. */
  readonly names: ReadonlyMap<string, string>;
  readonly errors: readonly string[];
}

let generated: Promise<Metadata> | undefined;

/** What the generator makes of the same files as the build. */
export function generate(): Promise<Metadata> {
  return (generated ??= generateOnce());
}

async function generateOnce(): Promise<Metadata> {
  const folder = join(process.cwd(), 'src/functions');
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter(
      (path) => path.endsWith('.ts') && readFileSync(path, 'utf8').includes('@customfunction'),
    );
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(files);
  const { functions } = JSON.parse(metadataJson) as { functions: FunctionMetadata[] };
  const names = new Map(associate.map(({ id, functionName }) => [id, functionName]));
  return { functions, names, errors };
}
