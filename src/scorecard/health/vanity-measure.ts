import { finding } from './finding';
import type { HealthRule } from './health-rule';
import { kpiObject } from './kpi-object';
import { firstWordIn, spacedWords } from './words-in';

/** Counts that grow with noise as well as with success. */
const VANITY_WORDS: readonly string[] = [
  ...['likes', 'followers', 'page views', 'pageviews', 'impressions', 'fans', 'retweets', 'hits'],
  ...['video views', 'reposts', 'lượt thích', 'người theo dõi', 'lượt theo dõi', 'lượt xem'],
  ...['lượt hiển thị', 'lượt chia sẻ', 'lượt tiếp cận'],
];

/** K6: the relevance test: a vanity measure that neither an objective nor a paired KPI ties to the strategy. */
export const vanityMeasure: HealthRule = {
  code: 'K6',
  check: ({ kpis, objectiveById, kpiById }) => ({
    checked: kpis.length,
    findings: kpis.flatMap((kpi) => {
      const word = firstWordIn(spacedWords(kpi.name), VANITY_WORDS);
      if (word === undefined) return [];
      const isLinked = objectiveById.has(kpi.objective ?? '') || kpiById.has(kpi.pairedWith ?? '');
      if (isLinked) return [];
      const data = { name: kpi.name, id: kpi.id, word };
      return finding('vanityMeasure', kpiObject(kpi, 'objective'), data);
    }),
  }),
};
