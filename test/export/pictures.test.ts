import { Resvg } from '@resvg/resvg-js';
import { mapSvg } from '../../src/export/map-svg';
import { summarySvg } from '../../src/export/summary-svg';
import { sampleScorecard } from '../../src/library/sample/sample-scorecard';
import { separatorsOf } from '../../src/look/separators';
import { mapFacts } from '../../src/map/map-facts';
import { evaluate } from '../../src/scorecard/evaluation/evaluate';
import { EMPTY_SCORECARD, type Scorecard } from '../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../src/scorecard/periods/period';
import type { Language } from '../../src/strings/dictionary';
import { textsIn } from '../../src/strings/texts';

const OCTOBER = monthPeriod(2026, 10);

function pictures(scorecard: Scorecard, language: Language = 'en') {
  const evaluation = evaluate(scorecard, OCTOBER);
  const look = {
    ...{ words: textsIn(language).exporting, language, separators: separatorsOf(language) },
    unit: scorecard.setup.company ?? '',
  };
  const facts = mapFacts(evaluation, scorecard.links, true);
  return { map: mapSvg(facts, evaluation, look), summary: summarySvg(evaluation, look), facts };
}

/** The texts of a picture, in which lines of one text follow each other. */
function textsOf(svg: string): string {
  return svg
    .replace(/<.?tspan[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '|')
    .replace(/\|+/g, '|');
}

/** Fails where it is no picture: what draws the icons reads it. */
function sizeOf(svg: string) {
  const { width, height } = new Resvg(svg);
  return { width, height };
}

const HOSTILE = '<script>&"\u0000\u0007';

describe('the pictures for slides', () => {
  const { map, summary, facts } = pictures(sampleScorecard());

  it('have every objective with its status, and an arrow for each link', () => {
    const words = textsOf(map).replace(/\s+/g, ' ');
    for (const { objective } of facts.objectives) expect(words).toContain(objective.name);
    expect(words).toContain('Learning &amp; growth');
    expect(map.match(/<rect [^>]*rx="8"/g)).toHaveLength(facts.objectives.length);
    expect(map.match(/<path [^>]*fill="none"/g)).toHaveLength(facts.links.length);
    expect(textsOf(map)).toMatch(/\|● \d+\.\d Green\|/);
    expect(sizeOf(map)).toMatchObject({ width: 1280 });
  });

  it('have the score, the perspectives and what is off track, the most costly first', () => {
    expect(sizeOf(summary)).toEqual({ width: 1280, height: 720 });
    const words = textsOf(summary);
    expect(words).toMatch(/\|Overall score\|\d+\.\d\|▲ Amber\|/);
    expect(words).toMatch(/\|Financial\|. \d+\.\d (Green|Amber|Red)\|/);
    expect(words).toContain('|Off track: ');
    expect(words).toContain('◆ On-time delivery');
  });

  it('speak Vietnamese', () => {
    const { map: bandDo, summary: tomTat } = pictures(sampleScorecard(), 'vi');
    expect(textsOf(bandDo)).toContain('bản đồ chiến lược');
    expect(textsOf(tomTat)).toMatch(/\|Viễn cảnh\|.*\|Lệch kế hoạch: \d/);
  });

  it('load nothing, and are the same each time', () => {
    for (const svg of [map, summary]) {
      expect(svg).not.toMatch(/href|url\(|<image|<script|<style|<foreignObject/i);
    }
    expect(pictures(sampleScorecard()).map).toBe(map);
  });

  it('stand whatever people have written, and however much', () => {
    const long = `${HOSTILE} ${'word '.repeat(200)}${'x'.repeat(300)}`;
    const many = (count: number) => Array.from({ length: count }, (_, index) => index);
    const scorecard: Scorecard = {
      ...EMPTY_SCORECARD,
      setup: { company: long },
      perspectives: many(14).map((n) => ({ id: `P${n}`, name: long })),
      objectives: many(60).map((n) => ({ id: `O${n}`, name: long, perspective: `P${n % 14}` })),
      kpis: many(60).map((n) => ({ id: `K${n}`, name: long, objective: `O${n}`, owner: long })),
      readings: many(60).map((n) => ({ kpi: `K${n}`, period: OCTOBER, actual: 1, target: 100 })),
      links: many(59).map((n) => ({ from: `O${n}`, to: `O${n + 1}` })),
    };
    const hostile = pictures(scorecard);
    for (const svg of [hostile.map, hostile.summary]) {
      expect(sizeOf(svg).width).toBeGreaterThan(1000);
      expect(svg).not.toContain('<script');
    }
    expect(textsOf(hostile.summary)).toMatch(/and \d+ more/);
  });

  it('are there for a scorecard without anything', () => {
    const { map: none, summary: blank } = pictures(EMPTY_SCORECARD);
    expect(sizeOf(none).width).toBeGreaterThan(100);
    expect(textsOf(blank)).toContain('|No score|');
    expect(textsOf(blank)).toContain('|No KPI is off track.|');
  });
});
