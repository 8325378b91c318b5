import { EMPTY_SCORECARD, type Scorecard } from '../scorecard/model/scorecard';
import type { TwoLanguages } from './two-languages';

interface UsualPerspective {
  readonly id: string;
  readonly name: TwoLanguages;
  readonly question: TwoLanguages;
  /** Six hexadecimal digits: red, green, blue. */
  readonly colour: string;
}

/** The four perspectives of the Balanced Scorecard with the questions they ask (Kaplan and Norton). */
const PERSPECTIVES: readonly UsualPerspective[] = [
  {
    id: 'F',
    name: { en: 'Financial', vi: 'Tài chính' },
    question: { en: 'How do our owners see us?', vi: 'Chủ sở hữu nhìn chúng ta thế nào?' },
    colour: '2564CF',
  },
  {
    id: 'C',
    name: { en: 'Customer', vi: 'Khách hàng' },
    question: { en: 'How do our customers see us?', vi: 'Khách hàng nhìn chúng ta thế nào?' },
    colour: '8A5CC2',
  },
  {
    id: 'P',
    name: { en: 'Internal processes', vi: 'Quy trình nội bộ' },
    question: { en: 'What must we do best?', vi: 'Chúng ta phải làm tốt nhất việc gì?' },
    colour: '00819A',
  },
  {
    id: 'L',
    name: { en: 'Learning and growth', vi: 'Học hỏi và phát triển' },
    question: {
      en: 'How do we go on getting better?',
      vi: 'Làm sao để chúng ta tiếp tục tốt hơn?',
    },
    colour: '66778E',
  },
];

/** A scorecard with four perspectives of equal weight and nothing else, to begin with. */
export function emptyScorecard(language: keyof TwoLanguages): Scorecard {
  return {
    ...EMPTY_SCORECARD,
    setup: language === 'en' ? {} : { language },
    perspectives: PERSPECTIVES.map(({ id, name, question, colour }) => ({
      id,
      name: name[language],
      question: question[language],
      weight: 25,
      colour,
    })),
  };
}
