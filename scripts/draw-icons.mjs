/**
 * Draws the PNGs of the ribbon from assets/icons/*.svg: `node scripts/draw-icons.mjs`.
 * A drawing is made on a 16 × 16 grid. For every size its lines are moved to whole pixels, so that they stay crisp.
 * `class="free"` (slopes and curves) is only scaled; `class="solid"` is filled and snaps with its edges.
 * `name.16.svg` is a plainer drawing for the smallest sizes.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const GRID = 16;
const SOURCES = join(import.meta.dirname, '../assets/icons');
const ASSETS = join(import.meta.dirname, '../assets');
const LINE_WIDTH = { 16: 1, 20: 1, 24: 1, 32: 2, 40: 2, 48: 3, 64: 4, 80: 5 };
const RIBBON_SIZES = Object.keys(LINE_WIDTH).map(Number);
const LARGEST_SMALL = 20;
const PRODUCT = 'bsc';
const PRODUCT_SIZES = [16, 32, 64, 80, 128];

/** Places a coordinate on the pixels of one size: the edges of a line of this width fall between pixels. */
function placer(size, width) {
  const scale = size / GRID;
  const half = width % 2 === 0 ? 0 : 0.5;
  return {
    scale,
    line: (value) => Math.round(value * scale - half) + half,
    edge: (value) => Math.round(value * scale),
    free: (value) => value * scale,
  };
}

function attributesOf(element) {
  return Object.fromEntries([...element.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, k, v]) => [k, v]));
}

/** Moves the points of a path of M, L, H, V, C and Z; the handles of a curve move with their ends. */
function placePath(d, place) {
  return d.replace(/([MLHVC])([^MLHVCZ]*)/g, (_, command, numbers) => {
    const values = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    return `${command}${values.map(place).join(' ')} `;
  });
}

function placeElement(tag, given, { scale, line, edge, free }) {
  const place = given.class === 'free' ? free : given.class === 'solid' ? edge : line;
  const paint = given.class === 'solid' ? 'fill="COLOUR" stroke="none"' : '';
  const span = (from, to) => {
    const [start, end] = [place(from), place(to)];
    return { start, length: end - start };
  };
  if (tag === 'path') return `<path ${paint} d="${placePath(given.d, place)}"/>`;
  if (tag === 'rect') {
    const across = span(Number(given.x), Number(given.x) + Number(given.width));
    const down = span(Number(given.y), Number(given.y) + Number(given.height));
    return `<rect ${paint} x="${across.start}" y="${down.start}" width="${across.length}" height="${down.length}" rx="${Number(given.rx ?? 0) * scale}"/>`;
  }
  const radius = Number(given.r);
  const across = span(Number(given.cx) - radius, Number(given.cx) + radius);
  const down = span(Number(given.cy) - radius, Number(given.cy) + radius);
  return `<ellipse ${paint} cx="${across.start + across.length / 2}" cy="${down.start + down.length / 2}" rx="${across.length / 2}" ry="${down.length / 2}"/>`;
}

function drawIcon(svg, size) {
  const width = LINE_WIDTH[size];
  const places = placer(size, width);
  const colour = /stroke="(#\w+)"/.exec(svg)[1];
  const shapes = [...svg.matchAll(/<(path|rect|circle)\s([^>]*)\/>/g)].map(([, tag, rest]) =>
    placeElement(tag, attributesOf(rest), places),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${shapes.join('').replaceAll('COLOUR', colour)}</svg>`;
}

function save(name, size, svg) {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  writeFileSync(join(ASSETS, `${name}-${size}.png`), png);
}

function sourceOf(name, size) {
  const small = join(SOURCES, `${name}.16.svg`);
  const path = size <= LARGEST_SMALL && existsSync(small) ? small : join(SOURCES, `${name}.svg`);
  return readFileSync(path, 'utf8');
}

for (const file of readdirSync(SOURCES).filter((name) => !name.endsWith('.16.svg'))) {
  const name = basename(file, '.svg');
  if (name === PRODUCT) for (const size of PRODUCT_SIZES) save(name, size, sourceOf(name, size));
  else for (const size of RIBBON_SIZES) save(name, size, drawIcon(sourceOf(name, size), size));
}
