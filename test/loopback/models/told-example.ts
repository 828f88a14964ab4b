import type { Asked } from './asked.ts';

const spend = { topic: 'spend', about: 's1', unit: 'USD', rank: null, action: null } as const;
const service = {
  topic: 'services',
  unit: 'USD',
  action: null,
  direction: null,
  compared_with: null,
} as const;

/** A request that a model could get, as it reads it. */
export const TOLD_EXAMPLE: Asked = {
  language: 'en',
  form: 'page',
  sections: [
    { id: 'first', topics: ['spend'], most_sentences: 3 },
    { id: 'second', topics: ['services'], most_sentences: 3 },
  ],
  facts: [
    {
      ...spend,
      id: 'f1',
      measure: 'spend',
      figure: '120',
      period: '2026-10',
      compared_with: null,
      direction: null,
    },
    {
      ...spend,
      id: 'f2',
      measure: 'spend-change',
      figure: '20',
      period: '2026-10',
      compared_with: '2026-09',
      direction: 'up',
    },
    { ...service, id: 'f3', measure: 'spend', about: 's2', figure: '70', period: '2026-10', rank: 1 },
    { ...service, id: 'f4', measure: 'spend', about: 's3', figure: '50', period: '2026-10', rank: 2 },
  ],
  subjects: [
    { id: 's1', kind: 'estate', name: null },
    { id: 's2', kind: 'service', name: 'Amazon RDS' },
    { id: 's3', kind: 'service', name: null },
  ],
};

/** The texts it comes in. */
export const TOLD_TEXTS: readonly string[] = [
  'Write in English.',
  `Task\n${JSON.stringify({ tone: 'plain', sections: TOLD_EXAMPLE.sections.map((section) => ({ ...section, tell: 'x' })) })}`,
  JSON.stringify({ facts: TOLD_EXAMPLE.facts, subjects: TOLD_EXAMPLE.subjects }),
];
