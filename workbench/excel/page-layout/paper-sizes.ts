/** The papers of the API, in the order of the numbers that files give them, from 1 on. */
const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
  'Envelope9',
  'Envelope10',
  'Envelope11',
  'Envelope12',
  'Envelope14',
  'Csheet',
  'Dsheet',
  'Esheet',
  'EnvelopeDL',
  'EnvelopeC5',
  'EnvelopeC3',
  'EnvelopeC4',
  'EnvelopeC6',
  'EnvelopeC65',
  'EnvelopeB4',
  'EnvelopeB5',
  'EnvelopeB6',
  'EnvelopeItaly',
  'EnvelopeMonarch',
  'EnvelopePersonal',
  'FanfoldUS',
  'FanfoldStdGerman',
  'FanfoldLegalGerman',
] as const;

export type PaperName = (typeof PAPERS)[number];
export const PAPER_NAMES: readonly PaperName[] = PAPERS;

export function paperNumber(name: PaperName): number {
  return PAPERS.indexOf(name) + 1;
}

/** The name of a paper; Letter where a file says none. */
export function paperName(paper = 1): string | null {
  return PAPERS[paper - 1] ?? null;
}
