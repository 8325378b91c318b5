import { plainWords } from '../../library/plain-words';
import type { Separators } from '../../look/separators';
import { readFigureText } from './figure-text';
import type { CellFigure } from './read-figure';

/** Where colours begin, as one cell says it in words. */
export type LightEdges = Partial<Record<'green' | 'amber' | 'red', CellFigure>>;

type Light = keyof LightEdges;

const LONGEST = 120;
const LIGHTS: readonly (readonly [Light, string])[] = [
  ['green', 'green|grun|xanh|vert|verde|绿|hijau'],
  ['amber', 'amber|yellow|orange|gelb|vang|jaune|amarillo|amarelo|ambar|黄|kuning'],
  ['red', 'red|rot|do|rouge|rojo|vermelho|红|merah'],
];
const WORD = new RegExp(
  `(?<!\\p{L})(?:${LIGHTS.map(([light, words]) => `(?<${light}>${words})`).join('|')})(?![a-z])`,
  'gu',
);
const FIGURE = /-?\d[\d.,' ]*(?<=\d)\s*%?/;
const BELOW =
  /<|(?<!\p{L})(?:below|under|less than|unter|duoi|moins de|menos de|abaixo de|kurang dari|di bawah)(?![a-z])|低于|小于/u;

/**
 * Thresholds in words: "green from 95 / amber from 85". Green and another colour have to have a figure each; red below a
 * figure is where amber begins.
 *
 * @example thresholdSentence('grün ab 95 / gelb ab 85', COMMA) // { green: 95, amber: 85 }, as figures of a cell
 */
export function thresholdSentence(text: string, separators: Separators): LightEdges | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const plain = plainWords(text);
  const said = partsOf(plain).flatMap(({ light, part }) => {
    const figure = figureIn(part, separators);
    return figure ? [{ light: edgeOf(light, part), figure }] : [];
  });
  const edges: LightEdges = {};
  for (const { light, figure } of said) edges[light] ??= figure;
  return edges.green && (edges.amber ?? edges.red) ? edges : undefined;
}

/** Each colour with the words behind it, or, where figures come first, with those in front. */
function partsOf(plain: string): { readonly light: Light; readonly part: string }[] {
  const found = [...plain.matchAll(WORD)];
  const isFirst = (found[0]?.index ?? 0) <= plain.search(/\d/);
  return found.map((match, index) => {
    const end = match.index + match[0].length;
    const before = found[index - 1];
    const part = isFirst
      ? plain.slice(end, found[index + 1]?.index)
      : plain.slice(before ? before.index + before[0].length : 0, match.index);
    return { light: lightOf(match.groups ?? {}), part };
  });
}

function lightOf(groups: Readonly<Partial<Record<string, string>>>): Light {
  return LIGHTS.map(([light]) => light).find((light) => groups[light] !== undefined) ?? 'red';
}

function edgeOf(light: Light, part: string): Light {
  return light === 'red' && BELOW.test(part) ? 'amber' : light;
}

function figureIn(part: string, separators: Separators): CellFigure | undefined {
  const text = FIGURE.exec(part)?.[0].trim();
  const read = text === undefined ? undefined : readFigureText(text, separators);
  return read && { value: read.value, isPercent: read.isPercent, isText: true };
}
