import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A part that a sheet or the workbook links to: the last word of the link's type, its name and its content. */
export interface HandMadePart {
  readonly link: string;
  readonly name: string;
  readonly xml: string;
  readonly type?: string;
  /** Links of the part itself. */
  readonly links?: readonly HandMadeLink[];
}

export interface HandMadeLink {
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export interface HandMadeSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Content of the worksheet element. */
  readonly xml: string;
  /** Linked as rId1, rId2 …, parts first. */
  readonly parts?: readonly HandMadePart[];
  readonly links?: readonly HandMadeLink[];
}

export interface HandMadeBook {
  readonly sheets: readonly HandMadeSheet[];
  /** What stands before and after the list of sheets in the workbook element. */
  readonly before?: string;
  readonly after?: string;
  readonly styles?: string;
  readonly strings?: readonly string[];
  /** Parts that the workbook links to, and parts that the package itself links to. */
  readonly parts?: readonly HandMadePart[];
  readonly rootParts?: readonly HandMadePart[];
}

/** Namespaces that the parts of a sheet may use. */
export const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

/** Packs a workbook whose XML a test writes by hand. */
export function handMade(book: HandMadeBook): Uint8Array {
  const parts: Record<string, string> = {};
  const types: string[] = [];
  const add = (name: string, xml: string, type?: string) => {
    parts[name] = xml;
    if (type !== undefined) types.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  };
  const addLinked = (
    owner: string,
    linked: readonly HandMadePart[],
    more: readonly HandMadeLink[],
  ) => {
    const links = [
      ...linked.map(({ link, name }) => ({ type: link, target: `/${name}` })),
      ...more,
    ];
    if (links.length > 0) add(relationshipsOf(owner), relationships(links));
    for (const part of linked) {
      add(part.name, part.xml, part.type);
      if (part.links !== undefined) add(relationshipsOf(part.name), relationships(part.links));
    }
  };
  const sheetParts = book.sheets.map(({ xml }, at) => ({
    link: 'worksheet',
    name: `xl/worksheets/sheet${at + 1}.xml`,
    xml: `<worksheet ${NAMESPACES}>${xml}</worksheet>`,
    type: `${SPREADSHEET}.worksheet+xml`,
  }));
  const list = book.sheets.map(({ name, state }, at) => {
    const attribute = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${at + 1}"${attribute} r:id="rId${at + 1}"/>`;
  });
  add(
    'xl/workbook.xml',
    `<workbook ${NAMESPACES}>${book.before ?? ''}<sheets>${list.join('')}</sheets>${book.after ?? ''}</workbook>`,
    `${SPREADSHEET}.sheet.main+xml`,
  );
  addLinked('xl/workbook.xml', [...sheetParts, ...ownParts(book), ...(book.parts ?? [])], []);
  book.sheets.forEach((sheet, at) => {
    addLinked(`xl/worksheets/sheet${at + 1}.xml`, sheet.parts ?? [], sheet.links ?? []);
  });
  addLinked('', book.rootParts ?? [], [{ type: 'officeDocument', target: 'xl/workbook.xml' }]);
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['bin', 'application/octet-stream'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  add(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${types.join('')}</Types>`,
  );
  return zipParts(parts);
}

/** Packs parts as they are. */
export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

function ownParts({ styles, strings }: HandMadeBook): HandMadePart[] {
  const stylesPart = {
    link: 'styles',
    name: 'xl/styles.xml',
    xml: `<styleSheet ${NAMESPACES}>${styles ?? ''}</styleSheet>`,
    type: `${SPREADSHEET}.styles+xml`,
  };
  const texts = (strings ?? []).map((text) => (text.startsWith('<') ? text : `<t>${text}</t>`));
  const stringsPart = {
    link: 'sharedStrings',
    name: 'xl/sharedStrings.xml',
    xml: `<sst ${NAMESPACES}>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    type: `${SPREADSHEET}.sharedStrings+xml`,
  };
  return [
    ...(styles === undefined ? [] : [stylesPart]),
    ...(strings === undefined ? [] : [stringsPart]),
  ];
}

function relationshipsOf(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

export function relationships(links: readonly HandMadeLink[]): string {
  const all = links.map(({ type, target, external }, at) => {
    const full = type.includes(':') ? type : `${OFFICE}/${type}`;
    const mode = external === true ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${at + 1}" Type="${full}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}
