import type { SubjectKind } from '../../../src/core/fact.ts';
import type { Narrative, Sentence } from '../../../src/core/narrative.ts';
import { estimate, figure, money, name, sentence } from './parts.ts';

const KINDS: readonly SubjectKind[] = [
  'service',
  'account',
  'resource',
  'team',
  'tag-value',
  'action',
  'kpi',
];

/** Whatever stands in a narrative that is not of the program: names, words of a model, its id, titles of spendlog.yml. */
export function hostileNarrative(next: string | (() => string)): Narrative {
  const text = typeof next === 'string' ? () => next : next;
  const sentences: readonly Sentence[] = [
    ...KINDS.map((kind) =>
      sentence(name(kind, text()), ' rose by ', figure(money('12', 'month', true)), text(), '.'),
    ),
    sentence(text(), figure(estimate(40)), text(), name('budget', text()), text()),
  ];
  const title = { en: text(), 'pt-BR': text() };
  return {
    persona: 'board',
    title,
    language: 'en',
    sections: [
      { id: 'own-one', title, sentences, bullets: false, blocks: [] },
      { id: 'own-two', title, sentences, bullets: true, blocks: [] },
      { id: 'own-three', title: null, sentences, bullets: false, blocks: [] },
    ],
    short: sentences,
    commands: false,
    written: { writer: 'bedrock', model: text(), usage: null, cached: false, instead: null },
    sentences: sentences.length * 3,
    dropped: { digit: 2, subject: 1 },
    refilled: ['own-two'],
  };
}
