import { csvLookOf } from '../../export/csv-text';
import { evaluationCsv } from '../../export/evaluation-csv';
import { exportFileName } from '../../export/file-name';
import { mapSvg } from '../../export/map-svg';
import type { PictureLook } from '../../export/picture-look';
import { summarySvg } from '../../export/summary-svg';
import type { Separators } from '../../look/separators';
import { mapFacts } from '../../map/map-facts';
import type { Evaluation } from '../../scorecard/evaluation/evaluation';
import type { Scorecard } from '../../scorecard/model/scorecard';
import type { Language } from '../../strings/dictionary';
import { textsIn } from '../../strings/texts';
import { pngOf } from './png-of';

/** What is saved, and how. */
export type Download =
  | { readonly what: 'map' | 'summary'; readonly format: 'svg' | 'png' }
  | { readonly what: 'evaluation'; readonly format: 'csv' };

/** What is looked at when something is saved. */
export interface Shown {
  readonly scorecard: Scorecard;
  readonly evaluation: Evaluation;
  /** Of the unit that is shown, or the company. */
  readonly unit: string;
  readonly isWhole: boolean;
  readonly language: Language;
  readonly separators: Separators;
}

export interface ComposedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** A file of what is looked at; undefined where the browser cannot draw the picture. */
export async function composeDownload(
  { what, format }: Download,
  shown: Shown,
): Promise<ComposedFile | undefined> {
  const { evaluation, unit, language, separators } = shown;
  const words = textsIn(language).exporting;
  const name = exportFileName(what, { unit, period: evaluation.period, words }, format);
  if (what === 'evaluation') {
    const { scorecard } = shown;
    const look = csvLookOf(separators);
    const text = evaluationCsv(evaluation, { scorecard, words, language, look });
    return { name, bytes: new TextEncoder().encode(text), type: 'text/csv' };
  }
  const svg = pictureOf(what, shown, { words, language, separators, unit });
  if (format === 'svg') {
    return { name, bytes: new TextEncoder().encode(svg), type: 'image/svg+xml' };
  }
  const bytes = await pngOf(svg);
  return bytes && { name, bytes, type: 'image/png' };
}

function pictureOf(
  what: 'map' | 'summary',
  { evaluation, scorecard, isWhole }: Shown,
  look: PictureLook,
): string {
  if (what === 'summary') return summarySvg(evaluation, look);
  return mapSvg(mapFacts(evaluation, scorecard.links, isWhole), evaluation, look);
}
