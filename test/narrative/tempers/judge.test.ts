import { describe, expect, it } from 'vitest';
import { decimalToNumber } from '../../../src/core/decimal.ts';
import type { FactValue } from '../../../src/core/fact.ts';
import { moneyToNumber } from '../../../src/core/money.ts';
import type { Sentence } from '../../../src/core/narrative.ts';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import { BY_TEMPLATE, narrativeOf } from '../../../src/narrative/narrative-of.ts';
import { executive } from '../../../src/narrative/personas/executive.ts';
import { askPromptOf } from '../../../src/narrative/prompt/prompt-of.ts';
import { askedIn } from '../../loopback/models/asked.ts';
import { shapesOf } from '../../loopback/models/honest.ts';
import { toldBy } from '../../loopback/models/shape.ts';
import { expectGrounded } from './expect-grounded.ts';
import { ANSWERS, LANGUAGES, PERSONAS } from './model-rig.ts';
import { beyond, numbersIn } from './number-judge.ts';
import { beyondWords } from './plain-judge.ts';
import { pageIn, slotTexts } from './rendered.ts';
import { TEMPER_FACTS } from './temper-facts.ts';

it('asks for over five hundred answers', () => {
  const each = PERSONAS.length * LANGUAGES.length;
  expect(each * (ANSWERS.honest + ANSWERS.careless + ANSWERS.hostile)).toBeGreaterThan(500);
});

describe('the judge of plain words', () => {
  const judged = (text: string) => beyondWords([[{ kind: 'text', text }]]);

  it.each([
    'see evil.example',
    'see evil\u3002example',
    'saves \u0662',
    'tw\u043E',
    'a\u200Bb',
    '@octocat',
    ':rocket:',
    'https://x',
    'a_b',
    '#12',
    '<b>',
    '50',
    '&frac12;',
  ])('finds more in %j', (text) => {
    expect(judged(text)).toEqual([text]);
  });

  it('finds none in sentences', () => {
    expect(judged('It rose (once more), month-over-month: that is Spendlog’s “word”; no other.')).toEqual([]);
    expect(judged('O gasto não caiu, e à vista disso a previsão – a própria – é alta.')).toEqual([]);
  });
});

describe('the judge of numbers', () => {
  it.each([
    'saves 12',
    'saves ١٢',
    'saves ½',
    'for twenty-one regions',
    'for TWELVE',
    'for tw\u0435lve',
    'for ｔｗｏ',
    'for n\u200Bine',
    'twice as much',
    'a tenfold rise',
    'most of it',
    'fiftyfive',
    'cerca de três',
    'duzentas contas',
    'a metade',
    'a maior parte disso',
    'quota MMXXVI',
    'saves 💯',
    'saves 五',
    'dobrou',
  ])('finds one in %j', (text) => {
    expect(numbersIn(text).length).toBeGreaterThan(0);
  });

  it('finds none in plain words', () => {
    expect(numbersIn('Spend rose the most, at once, in a region that nobody uses')).toEqual([]);
    expect(numbersIn('O gasto com uma conta subiu, segundo a previsão')).toEqual([]);
  });

  it('counts how often', () => {
    expect(beyond(['1', '1', '2'], ['1'])).toEqual(['1', '2']);
  });
});

describe.each(LANGUAGES)('what holds a narrative against its slots, in %s', (language) => {
  const parts = { persona: executive, table: TEMPER_FACTS, language, draft: null, written: BY_TEMPLATE };
  const narrative = narrativeOf(parts);

  it('finds nothing in what the template wrote', () => {
    expectGrounded(narrative, 'template');
  });

  it.each(['about forty of them', 'a metade de tudo'])(
    'finds %j on the page and in the short form',
    (text) => {
      const rogue: Sentence = [{ kind: 'text', text }];
      const [first, ...others] = narrative.sections;
      const sections = first ? [{ ...first, sentences: [rogue] }, ...others] : [];
      expect(() => expectGrounded({ ...narrative, sections }, 'rogue')).toThrow('page');
      expect(() => expectGrounded({ ...narrative, short: [rogue] }, 'rogue')).toThrow('numbers in rogue');
    },
  );

  it('prints every figure of the sample as large as it is', () => {
    const wrong = TEMPER_FACTS.facts.flatMap((fact) => {
      const size = sizeOf(fact.value);
      const [text = ''] = slotTexts([[{ kind: 'figure', fact }]], pageIn(language));
      return size === null || isNear(text, size, language) ? [] : [`${fact.id} ${size}: ${text}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** `null`: a day. */
function sizeOf(value: FactValue): number | null {
  switch (value.kind) {
    case 'money':
      return moneyToNumber(value.amount);
    case 'estimate':
      return value.amount.value;
    case 'ratio':
      return 100 * (typeof value.ratio === 'number' ? value.ratio : decimalToNumber(value.ratio));
    case 'count':
      return value.count;
    case 'day':
      return null;
  }
}

/** As near as the digits that are shown allow. */
function isNear(text: string, size: number, language: NarrativeLanguage): boolean {
  const [, shown = ''] = /(\d[\d.,]*)/.exec(text) ?? [];
  const [thousands, point] = language === 'en' ? [',', '.'] : ['.', ','];
  const plain = shown.replaceAll(thousands, '').replace(point, '.').replace(/\.$/, '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  return shown !== '' && Math.abs(Number(plain) - Math.abs(size)) <= 0.5 * 10 ** -decimals + 1e-9;
}

describe.each(LANGUAGES)('an honest model, in %s', (language) => {
  it('has a use for every form of sentence that it knows', () => {
    const { instructions, task, facts } = askPromptOf({ question: '', table: TEMPER_FACTS, language });
    const asked = askedIn([instructions, task, facts]);
    const topics = asked.sections.flatMap((section) => section.topics);
    const unused = shapesOf(asked).filter((shape) => toldBy(shape, asked, topics).length === 0);
    expect(unused.map(([, words]) => words)).toEqual([]);
    expect(shapesOf(asked).length).toBeGreaterThan(180);
  });
});
