import { oneOf, truth, type Json } from '../../protocol';

const MODES = ['Normal', 'Unlocked', 'None'] as const;

/** Attributes of files that say `1` for what is forbidden; they forbid unless they say otherwise. */
const FORBIDDEN_FIRST = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;
/** Those that allow unless they say otherwise. */
const ALLOWED_FIRST = { allowEditObjects: 'objects', allowEditScenarios: 'scenarios' } as const;

export type Permission = keyof typeof FORBIDDEN_FIRST;
type Attributes = Readonly<Record<string, string>>;
type Written = Readonly<Record<string, Json | undefined>>;

export function isAllowed(attributes: Attributes, permission: Permission): boolean {
  return attributes[FORBIDDEN_FIRST[permission]] === '0';
}

function modeOf(attributes: Attributes): (typeof MODES)[number] {
  if (attributes['selectUnlockedCells'] === '1') return 'None';
  return attributes['selectLockedCells'] === '1' ? 'Unlocked' : 'Normal';
}

/** The options of a protected sheet, as the API gives them. */
export function optionsOf(attributes: Attributes): Json {
  const forbidden = Object.entries(FORBIDDEN_FIRST).map(([name, key]) => [
    name,
    attributes[key] === '0',
  ]);
  const allowed = Object.entries(ALLOWED_FIRST).map(([name, key]) => [
    name,
    attributes[key] !== '1',
  ]);
  const options = Object.fromEntries([...forbidden, ...allowed]) as Record<string, boolean>;
  return { ...options, selectionMode: modeOf(attributes) };
}

/** The attributes of a file for options; what is not said is forbidden, as when a person protects a sheet. */
export function attributesOf(written: Written): Record<string, string> {
  const attributes: Record<string, string> = { sheet: '1' };
  const wants = (name: string) => written[name] !== undefined && truth(written[name] ?? false);
  for (const [name, key] of Object.entries(FORBIDDEN_FIRST)) {
    if (wants(name)) attributes[key] = '0';
  }
  for (const [name, key] of Object.entries(ALLOWED_FIRST)) {
    if (!wants(name)) attributes[key] = '1';
  }
  const mode = oneOf(MODES)(written['selectionMode'] ?? 'Normal');
  if (mode !== 'Normal') attributes['selectLockedCells'] = '1';
  if (mode === 'None') attributes['selectUnlockedCells'] = '1';
  return attributes;
}
