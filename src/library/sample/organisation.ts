import type { Perspective } from '../../scorecard/model/perspective';
import type { Unit } from '../../scorecard/model/unit';

export const PERSPECTIVES: readonly Perspective[] = [
  {
    id: 'F',
    name: 'Financial',
    question: 'How do we look to our shareholders?',
    weight: 30,
    colour: '2564CF',
  },
  {
    id: 'C',
    name: 'Customer',
    question: 'How do our customers see us?',
    weight: 25,
    colour: '8A5CC2',
  },
  {
    id: 'P',
    name: 'Internal processes',
    question: 'What must we excel at?',
    weight: 25,
    colour: '00819A',
  },
  {
    id: 'L',
    name: 'Learning & growth',
    question: 'Can we continue to improve and create value?',
    weight: 20,
    colour: '66778E',
  },
];

export const UNITS: readonly Unit[] = [
  { id: 'CO', name: 'Orvella Pumps', level: 'Company', weight: 1, head: 'Clara Osei' },
  {
    id: 'PR',
    name: 'Production',
    level: 'Department',
    parent: 'CO',
    weight: 40,
    head: 'Rafael Duarte',
  },
  {
    id: 'SA',
    name: 'Sales',
    level: 'Department',
    parent: 'CO',
    weight: 30,
    head: 'Nguyễn Thị Hạnh',
  },
  {
    id: 'SC',
    name: 'Supply chain',
    level: 'Department',
    parent: 'CO',
    weight: 30,
    head: 'Trần Quốc Bảo',
  },
];
