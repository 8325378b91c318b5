import type { CellFormat } from '../../content/cell-format';
import type { DefinedName, WorkbookContent } from '../../content/workbook-content';
import type { WorksheetContent } from '../../content/worksheet-content';
import { present } from '../../content/present';
import { KEPT, keptOf, type KeptOfBook } from '../../engine/kept';
import type { LiveCells } from './live-cells';
import { RESOURCES, WHOLE_WORKBOOK, resourceOf, type UniverName } from './resources';
import { formatFromUniver } from './conditional-format-from-univer';
import { sheetFromUniver } from './sheet-from-univer';
import type { SheetReading } from './sheet-reading';
import { styleFromUniver, type StyleContext } from '../../engine/formats/styles/style-from-univer';
import { tableFromUniver, type UniverTable } from './table-univer';
import { themeColours } from './theme-colours';
import type { UniverRule } from '../../engine/formats/rules/univer-rule';
import { validationFromUniver, type UniverValidation } from './validation-univer';
import type { CellStyle } from '../../engine/formats/cell-style';
import type { UniverBook, UniverSheet } from './univer-data';

const NEW_BOOK: KeptOfBook = {
  defaultFont: { name: 'Calibri', size: 11, family: 2 },
  namedStyles: [],
  tableStyles: [],
  calculation: { mode: 'auto' },
  properties: { core: {}, custom: [] },
  customXml: [],
  customFunctions: [],
};

/** The workbook that a snapshot of Univer shows, with what a file that was opened had besides. */
export function snapshotToContent(
  snapshot: UniverBook,
  live: LiveCells,
  activeSheetId?: string,
): WorkbookContent {
  const kept = { ...NEW_BOOK, ...(keptOf(snapshot.custom) as Partial<KeptOfBook> | undefined) };
  const context: StyleContext = {
    defaultFont: kept.defaultFont,
    theme: themeColours(kept.theme),
  };
  const formats = new FormatReading(snapshot.styles, context);
  const order = snapshot.sheetOrder;
  const reading: SheetReading = {
    live,
    theme: context.theme,
    format: (style) => formats.of(style),
  };
  const sheets = order.map((id): WorksheetContent => {
    const sheet = snapshot.sheets[id] ?? {};
    return withRules(snapshot, id, sheetFromUniver(id, sheet, reading), sheet, context);
  });
  return present<WorkbookContent>({
    ...kept,
    sheets,
    names: namesFromUniver(snapshot, order, sheets),
    activeSheet: Math.max(0, order.indexOf(activeSheetId ?? order[0] ?? '')),
  });
}

function withRules(
  snapshot: UniverBook,
  id: string,
  content: WorksheetContent,
  sheet: Partial<UniverSheet>,
  { theme }: StyleContext,
): WorksheetContent {
  const kept = keptOf(sheet.custom) as
    | {
        conditionalFormats: Record<string, WorksheetContent['conditionalFormats'][number]>;
        validations: Record<string, WorksheetContent['validations'][number]>;
      }
    | undefined;
  let priority = 0;
  const rules = resourceOf<UniverRule[]>(snapshot, RESOURCES.conditionalFormats)[id] ?? [];
  const checks = resourceOf<UniverValidation[]>(snapshot, RESOURCES.validations)[id] ?? [];
  const tables = resourceOf<{ tables: UniverTable[] }>(snapshot, RESOURCES.tables)[id]?.tables;
  return {
    ...content,
    conditionalFormats: rules
      .filter(({ ranges }) => ranges.length > 0)
      .map((rule) => {
        const original = kept?.conditionalFormats[rule.cfId];
        // Priorities of the file stay as long as they are in order.
        priority = Math.max(priority + 1, original?.priority ?? 0);
        return formatFromUniver(rule, original, priority, theme);
      }),
    validations: checks
      .filter(({ ranges }) => ranges.length > 0)
      .map((check) => validationFromUniver(check, kept?.validations[check.uid])),
    tables: (tables ?? []).map(tableFromUniver),
  };
}

/** Reads the styles of a snapshot, each once. */
class FormatReading {
  private readonly known = new Map<string, CellFormat | undefined>();

  constructor(
    private readonly styles: Readonly<Record<string, CellStyle | null | undefined>>,
    private readonly context: StyleContext,
  ) {}

  of(style: CellStyle | string | null | undefined): CellFormat | undefined {
    if (!style) return undefined;
    if (typeof style !== 'string') return this.read(style);
    if (!this.known.has(style)) this.known.set(style, this.read(this.styles[style] ?? {}));
    return this.known.get(style);
  }

  private read(style: CellStyle): CellFormat | undefined {
    return styleFromUniver(style, style[KEPT] ?? {}, this.context);
  }
}

function namesFromUniver(
  snapshot: UniverBook,
  order: readonly string[],
  sheets: readonly WorksheetContent[],
): DefinedName[] {
  const names = Object.values(resourceOf<UniverName>(snapshot, RESOURCES.names));
  return names.map(({ name, formulaOrRefString, localSheetId, comment, hidden }) => {
    const isLocal = localSheetId !== undefined && localSheetId !== WHOLE_WORKBOOK;
    return present<DefinedName>({
      name,
      formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
      sheet: isLocal ? sheets[order.indexOf(localSheetId)]?.name : undefined,
      comment: comment || undefined,
      hidden: hidden === true ? true : undefined,
    });
  });
}
