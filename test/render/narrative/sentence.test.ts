import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountNoun, SubjectKind } from '../../../src/core/fact.ts';
import { HORIZON_IDS } from '../../../src/core/horizon.ts';
import { KPI_IDS } from '../../../src/core/kpis.ts';
import { LAYER_IDS } from '../../../src/core/layer.ts';
import { day, monthOf } from '../../../src/core/period.ts';
import { directionEn } from '../../../src/narrative/grounding/lexicon/direction-en.ts';
import { directionPtBr } from '../../../src/narrative/grounding/lexicon/direction-pt-br.ts';
import { plainWord } from '../../../src/narrative/grounding/lexicon/plain.ts';
import { markdownOf } from '../../../src/render/markdown-of.ts';
import { narrativeEn } from '../../../src/render/messages/narrative-en.ts';
import { narrativePtBr } from '../../../src/render/messages/narrative-pt-br.ts';
import { plainWords } from '../../../src/render/narrative/plain-words.ts';
import { sentenceInline } from '../../../src/render/narrative/sentence.ts';
import { inlineNodes } from '../../../src/render/phrase.ts';
import { HOSTILE_STRINGS } from '../../support/hostile/corpus.ts';
import { judgedByGithub } from '../../support/hostile/github-judge.ts';
import { hostileString } from '../../support/hostile/hostile-string.ts';
import { period } from '../literals.ts';
import { estimate, fact, figure, money, name, pageIn, ratio, read, sentence } from './parts.ts';

describe('a figure in a sentence', () => {
  it.each([
    ['an amount', money('227513.4'), '$227,513', 'US$ 227.513'],
    ['a rate by month', money('1234', 'month'), '$1,234 a month', 'US$ 1.234 por mês'],
    ['a rate by year', money('9.5', 'year'), '$9.50 a year', 'US$ 9,50 por ano'],
    ['a rate by day', money('13', 'day'), '$13.00 a day', 'US$ 13,00 por dia'],
    ['an estimate', estimate(464_438.2), 'About $464,438', 'Cerca de US$ 464.438'],
    ['an estimated rate', estimate(12, 'day'), 'About $12.00 a day', 'Cerca de US$ 12,00 por dia'],
    ['a change', money('12', null, true), '+$12.00', '+US$ 12,00'],
    ['a change downwards', money('-12', null, true), '−$12.00', '−US$ 12,00'],
    ['an estimated change', estimate(-12, null, true), 'About −$12.00', 'Cerca de −US$ 12,00'],
    ['a share', ratio('0.0421'), '4.2%', '4,2%'],
    ['a change in percent', ratio('-0.25', true), '−25%', '−25%'],
    ['a share too small to show', ratio('0.0004'), 'Less than 0.1%', 'Menos de 0,1%'],
    [
      'a rate too small to show',
      money('0.001', 'month'),
      'Less than $0.01 a month',
      'Menos de US$ 0,01 por mês',
    ],
    ['an estimate too small to show', estimate(0.001), 'Less than $0.01', 'Menos de US$ 0,01'],
    ['a day', { kind: 'day', day: day('2026-12-29') } as const, 'Dec 29, 2026', '29 de dez. de 2026'],
  ])('is %s with its unit and rate', (_, value, en, pt) => {
    expect(read('en', figure(value))).toBe(en);
    expect(read('pt-BR', figure(value))).toBe(pt);
  });

  it('counts in the singular and in the plural', () => {
    const one = (of: CountNoun) => figure({ kind: 'count', count: 1, of });
    const many = (of: CountNoun) => figure({ kind: 'count', count: 1200, of });
    expect(read('en', one('recommendations'), ' and ', many('reads'))).toBe(
      '1 recommendation and 1,200 reads',
    );
    expect(read('pt-BR', one('regions'), ' e ', many('recommendations'))).toBe(
      '1 região e 1.200 recomendações',
    );
  });

  it('says of the ends of a range nothing that the range says, and "about" once', () => {
    const low = figure(estimate(40), { measure: 'forecast-low' });
    const high = figure(estimate(50), { measure: 'forecast-high' });
    expect(read('en', 'from ', low, ' to ', high)).toBe('From $40.00 to $50.00');
    expect(read('en', 'it is around ', figure(estimate(40)))).toBe('It is around $40.00');
    expect(read('pt-BR', 'é de cerca de ', figure(estimate(40)))).toBe('É de cerca de US$ 40,00');
  });
});

describe('a change', () => {
  const change = figure(money('-12', null, true));
  const percent = figure(ratio('-0.04', true));

  it.each([
    ['en', ['spend fell by ', change], 'Spend fell by $12.00'],
    ['en', ['spend fell by ', change, ' (', percent, ')'], 'Spend fell by $12.00 (−4%)'],
    ['en', ['spend fell by ', change, ', or ', percent], 'Spend fell by $12.00, or 4%'],
    ['en', ['spend was ', change, ' lower than before'], 'Spend was $12.00 lower than before'],
    ['en', ['spend fell, ', change, ' in all'], 'Spend fell, −$12.00 in all'],
    ['en', ['a change of ', change], 'A change of −$12.00'],
    ['en', ['the budget rose and spend changed by ', change], 'The budget rose and spend changed by −$12.00'],
    ['pt-BR', ['o gasto caiu ', change, ' (', percent, ')'], 'O gasto caiu US$ 12,00 (−4%)'],
    [
      'pt-BR',
      ['ficou ', change, ' (', percent, ') abaixo do normal'],
      'Ficou US$ 12,00 (−4%) abaixo do normal',
    ],
    [
      'pt-BR',
      ['o orçamento subiu e o gasto variou ', change],
      'O orçamento subiu e o gasto variou −US$ 12,00',
    ],
  ] as const)('has no sign where a word of its clause tells it (%s) %#', (language, parts, text) => {
    expect(read(language, ...parts)).toBe(text);
  });

  it('loses its sign behind no word that nobody holds against the figure', () => {
    const known = (words: typeof directionEn) => new Set([...words.up, ...words.down].map(plainWord));
    const unheld = (words: readonly string[], held: ReadonlySet<string>) =>
      words.filter((word) => !held.has(plainWord(word)));
    expect(unheld(narrativeEn.directions, known(directionEn))).toEqual([]);
    expect(unheld(narrativePtBr.directions, known(directionPtBr))).toEqual([]);
  });
});

describe('days in a sentence', () => {
  const told = fact(money('1'), {
    period: { kind: 'days', period: period('2026-11-01', '2026-11-18') },
    base: { kind: 'month', month: monthOf(day('2026-10-01')) },
  });

  it('are those of the figure and those it is compared with', () => {
    const parts = [
      'in ',
      { kind: 'period', fact: told },
      ' against ',
      { kind: 'base', fact: told },
      '.',
    ] as const;
    expect(read('en', ...parts)).toBe('In Nov 1 – 17 against October 2026.');
    expect(read('pt-BR', 'em ', parts[1], '. Fim')).toBe('Em 1 – 17 de nov. Fim');
  });
});

describe('a name in a sentence', () => {
  it('of ours is a word in the language of the reader', () => {
    expect(read('en', name('action', 'Delete'), ' saves')).toBe('Deleting what nobody uses saves');
    expect(read('pt-BR', name('layer', 'network'), ' e ', name('horizon', 'within-30-days'))).toBe(
      'Rede e os próximos 30 dias',
    );
    expect(read('en', 'of ', name('kpi', 'waste'), ' and ', name('charge-kind', 'tax'))).toBe(
      'Of waste and tax',
    );
    expect(read('en', name('estate', null))).toBe('The whole bill');
  });

  it.each([
    ['layer', LAYER_IDS],
    ['horizon', HORIZON_IDS],
    ['kpi', KPI_IDS],
  ] as const)('of ours is never the id of one (%s)', (kind, ids) => {
    for (const language of ['en', 'pt-BR'] as const) {
      for (const id of ids.filter((each) => each.includes('-'))) {
        expect(read(language, name(kind, id))).not.toBe(id);
      }
    }
  });

  it('of others stays as it is, also in front', () => {
    expect(read('en', name('team', 'platform'), ' spent more')).toBe('platform spent more');
    expect(read('en', name('tag-value', ''), ' spent more')).toBe('no value spent more');
    expect(read('en', name('action', 'Unheard'), ' saves')).toBe('Unheard saves');
  });

  it('holds no word of ours that only objects have', () => {
    for (const own of ['constructor', 'toString', '__proto__']) {
      expect(read('en', 'of ', name('kpi', own))).toBe(`Of ${own}`);
    }
  });
});

describe('a sentence with whatever gets into it', () => {
  const kinds: readonly SubjectKind[] = ['service', 'resource', 'team', 'action', 'kpi', 'tag-value'];

  function expectInert(text: string): void {
    const live = kinds.flatMap((kind) => {
      const inline = sentenceInline(pageIn('en'), sentence(text, name(kind, text), ` ${text}`));
      const children = [...inlineNodes(inline)];
      return judgedByGithub(markdownOf([{ type: 'paragraph', children }])).live;
    });
    expect(live, JSON.stringify(text.slice(0, 80))).toEqual([]);
  }

  it('holds nothing live, in its words or in its names', () => {
    for (const text of HOSTILE_STRINGS) expectInert(text);
    fc.assert(fc.property(hostileString, expectInert), { numRuns: 100 });
  });

  it('leaves plain words alone', () => {
    const words = 'What’s recommended — “today” (or later): it costs; it saves… não é?';
    expect(plainWords(words)).toBe(words);
    expect(plainWords('see www.evil.example/x @team #12 <b>')).toBe('see www evil. example x  team    b ');
  });
});
