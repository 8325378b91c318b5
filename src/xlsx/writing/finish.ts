import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookPlan } from '../workbook-plan';
import { escapeXml } from '../xml-text';
import { choiceName, columnReference } from './choice-name';
import { choicesOf } from './choices-of';
import { coreProperties, customProperties } from './document-properties';
import { unveilText, veilText } from './stored-text';

/** A zip cannot do without a date. In local time, because a zip knows no time zone: the same bytes everywhere. */
const ZIP_DATE = new Date(2026, 0, 1);

/** An older number makes Excel calculate everything on opening, which loses the values of custom functions. */
const CALCULATION = '<calcPr calcId="191029"/>';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

/**
 * Completes a package written by any library: names, marks of our sheets, document properties, the calculation
 * setting, escapes; and packs it so that the same plan always gives the same bytes.
 */
export function finish(bytes: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts[name];
    if (part !== undefined) parts[name] = strToU8(change(strFromU8(part)));
  };
  edit('xl/workbook.xml', (xml) => withNames(xml, plan).replace(/<calcPr[^>]*\/>/, CALCULATION));
  parts['docProps/core.xml'] = strToU8(coreProperties(plan.properties ?? {}));
  addCustomProperties(parts, plan, edit);
  for (const name of Object.keys(parts)) {
    if (/\.(xml|rels)$/.test(name)) edit(name, unveilText);
  }
  return zipSync(parts, { level: 6, mtime: ZIP_DATE });
}

function addCustomProperties(
  parts: Record<string, Uint8Array>,
  plan: WorkbookPlan,
  edit: (name: string, change: (xml: string) => string) => void,
): void {
  const custom = plan.properties?.custom;
  if (custom === undefined || custom.size === 0) return;
  parts['docProps/custom.xml'] = strToU8(customProperties(custom));
  const type = `<Override PartName="/docProps/custom.xml" ContentType="${CUSTOM_TYPE}"/>`;
  edit('[Content_Types].xml', (xml) => xml.replace('</Types>', `${type}</Types>`));
  const link = `<Relationship Id="rIdCustom" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/>`;
  edit('_rels/.rels', (xml) => xml.replace('</Relationships>', `${link}</Relationships>`));
}

function withNames(xml: string, plan: WorkbookPlan): string {
  const names = [...markNames(plan), ...choiceNames(plan)].join('');
  if (names === '') return xml;
  if (xml.includes('</definedNames>')) {
    return xml.replace('</definedNames>', () => `${names}</definedNames>`);
  }
  return xml.replace('</sheets>', () => `</sheets><definedNames>${names}</definedNames>`);
}

function markNames(plan: WorkbookPlan): readonly string[] {
  return plan.sheets.flatMap(({ mark }, index) => {
    if (mark === undefined) return [];
    const text = escapeXml(veilText(`"${mark.replaceAll('"', '""')}"`));
    return [
      `<definedName name="BSC_Sheet" localSheetId="${index}" hidden="1">${text}</definedName>`,
    ];
  });
}

function choiceNames(plan: WorkbookPlan): readonly string[] {
  const names = new Map<string, string>();
  for (const table of plan.sheets.flatMap((sheet) => sheet.tables)) {
    for (const [, choices] of choicesOf(table)) {
      if (!('table' in choices)) continue;
      names.set(choiceName(choices), columnReference(choices.table, choices.column));
    }
  }
  return [...names].map(
    ([name, reference]) => `<definedName name="${name}">${escapeXml(reference)}</definedName>`,
  );
}
