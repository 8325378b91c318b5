import type { HeaderFooter as Lines } from '../../content/page-setup';
import {
  defineType,
  oneOf,
  readWrite,
  text,
  truth,
  type ObjectType,
  type Scalar,
} from '../../protocol';
import type { Book } from '../book';
import { SheetPage } from './sheet-page';

type PageKind = 'odd' | 'even' | 'first';
type End = 'Header' | 'Footer';
type Part = 'left' | 'center' | 'right';

/** The marks that files put before the three parts of a line. */
const MARKS: Readonly<Record<Part, string>> = { left: '&L', center: '&C', right: '&R' };
const PARTS = ['left', 'center', 'right'] as const;

/** The three parts of a line; text before the first mark belongs to the middle. */
function partsOf(line: string): Record<Part, string> {
  const parts: Record<Part, string> = { left: '', center: '', right: '' };
  let part: Part = 'center';
  for (const piece of line.split(/(&[LCR])/)) {
    const marked = PARTS.find((one) => MARKS[one] === piece);
    if (marked) part = marked;
    else parts[part] += piece;
  }
  return parts;
}

function lineOf(parts: Readonly<Record<Part, string>>): string {
  return PARTS.map((part) => (parts[part] === '' ? '' : `${MARKS[part]}${parts[part]}`)).join('');
}

/** Headers and footers of all pages, or of the first, the odd or the even ones. */
export class HeaderFooter extends SheetPage {
  readonly #kind: PageKind;

  constructor(book: Book, sheetId: string, kind: PageKind) {
    super(book, sheetId);
    this.#kind = kind;
  }

  get type(): ObjectType {
    return HEADER_FOOTER;
  }

  parts(end: End): Record<Part, string> {
    return partsOf(this.page.headerFooter?.[`${this.#kind}${end}`] ?? '');
  }

  setPart(end: End, part: Part, words: string): void {
    const line = lineOf({ ...this.parts(end), [part]: words });
    const { [`${this.#kind}${end}` as const]: _before, ...others } = this.page.headerFooter ?? {};
    const own = line === '' ? {} : { [`${this.#kind}${end}`]: line };
    this.change({ headerFooter: { ...others, ...own } });
  }
}

function partValue(end: End, part: Part): Scalar<HeaderFooter> {
  return readWrite(
    text,
    (lines) => lines.parts(end)[part],
    (lines, words) => {
      lines.setPart(end, part, words);
    },
  );
}

const HEADER_FOOTER = defineType(HeaderFooter, 'HeaderFooter', () => ({
  scalars: {
    leftHeader: partValue('Header', 'left'),
    centerHeader: partValue('Header', 'center'),
    rightHeader: partValue('Header', 'right'),
    leftFooter: partValue('Footer', 'left'),
    centerFooter: partValue('Footer', 'center'),
    rightFooter: partValue('Footer', 'right'),
  },
}));

/** Which pages have headers and footers of their own. */
export class HeaderFooterGroup extends SheetPage {
  get type(): ObjectType {
    return GROUP;
  }

  get lines(): Lines {
    return this.page.headerFooter ?? {};
  }

  changeLines(more: Lines): void {
    this.change({ headerFooter: { ...this.lines, ...more } });
  }

  at(kind: PageKind): HeaderFooter {
    return new HeaderFooter(this.book, this.sheetId, kind);
  }
}

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

const GROUP = defineType(HeaderFooterGroup, 'HeaderFooterGroup', () => ({
  scalars: {
    state: readWrite(
      oneOf(STATES),
      ({ lines }) => {
        const hasFirst = lines.differentFirst === true;
        if (lines.differentOddEven === true) return hasFirst ? 'FirstOddAndEven' : 'OddAndEven';
        return hasFirst ? 'FirstAndDefault' : 'Default';
      },
      (group, state) => {
        group.changeLines({
          differentFirst: state.startsWith('First'),
          differentOddEven: state.endsWith('OddAndEven'),
        });
      },
    ),
    useSheetMargins: readWrite(
      truth,
      ({ lines }) => lines.alignWithMargins ?? true,
      (group, alignWithMargins) => {
        group.changeLines({ alignWithMargins });
      },
    ),
    useSheetScale: readWrite(
      truth,
      ({ lines }) => lines.scaleWithDocument ?? true,
      (group, scaleWithDocument) => {
        group.changeLines({ scaleWithDocument });
      },
    ),
  },
  navigations: {
    defaultForAllPages: (group) => group.at('odd'),
    evenPages: (group) => group.at('even'),
    firstPage: (group) => group.at('first'),
    oddPages: (group) => group.at('odd'),
  },
}));
