import { describe, expect, it } from 'vitest';
import type { FactTable } from '../../../../src/core/fact.ts';
import type { Sentence } from '../../../../src/core/narrative.ts';
import type { NarrativeLanguage, Persona } from '../../../../src/core/persona.ts';
import { ground } from '../../../../src/narrative/grounding/ground.ts';
import { devops } from '../../../../src/narrative/personas/devops.ts';
import { finops } from '../../../../src/narrative/personas/finops.ts';
import { templateDraft } from '../../../../src/narrative/template/template-draft.ts';
import { createFormats } from '../../../../src/render/formats.ts';
import { sentenceInline } from '../../../../src/render/narrative/sentence.ts';
import { messagesIn } from '../../../../src/render/page.ts';
import { plainText } from '../../../../src/render/plain-text.ts';
import { known, recommendation, smallCosts, smallReport, tableOf, usd } from '../../facts/small-report.ts';

/** What a section says, as a reader gets it. */
function said(
  persona: Persona,
  section: string,
  table: FactTable,
  language: NarrativeLanguage,
): readonly string[] {
  const { sections } = ground(templateDraft(persona, table, language), { persona, table, language });
  const sentences: readonly Sentence[] = sections.find(({ id }) => id === section)?.sentences ?? [];
  const page = { formats: createFormats(language, '2026'), messages: messagesIn(language) };
  return sentences.map((sentence) => plainText(sentenceInline(page, sentence)).replaceAll('\u00A0', ' '));
}

function savings(net: string, recommendations: number, withoutAmount: number) {
  const amount = usd(net);
  return known([{ currency: 'USD', net: amount, gross: amount, recommendations, withoutAmount }]);
}

const COSTS = [smallCosts()];

function alone(): FactTable {
  return tableOf(
    smallReport({
      costs: COSTS,
      savings: savings('40', 1, 1),
      recommendations: known([recommendation(usd('40')), recommendation(null, { resourceId: 'vol-2' })]),
    }),
  );
}

function several(): FactTable {
  const all = ['40', '30', null, null].map((net, index) =>
    recommendation(net === null ? null : usd(net), { resourceId: `vol-${index}` }),
  );
  return tableOf(smallReport({ costs: COSTS, savings: savings('70', 2, 2), recommendations: known(all) }));
}

describe('what nobody uses', () => {
  it('is told in the singular of one', () => {
    expect(said(devops, 'devops-orphans', alone(), 'en')).toEqual([
      'Deleting what nobody uses would save $40.00 a month: 1 recommendation.',
      '1 recommendation for deleting what nobody uses has no amount yet.',
    ]);
    expect(said(devops, 'devops-orphans', alone(), 'pt-BR')).toEqual([
      'Excluir o que ninguém usa economizaria US$ 40,00 por mês: 1 recomendação.',
      '1 recomendação para excluir o que ninguém usa ainda não tem valor calculado.',
    ]);
  });

  it('is told in the plural of several', () => {
    expect(said(devops, 'devops-orphans', several(), 'en')).toEqual([
      'Deleting what nobody uses would save $70.00 a month: 2 recommendations.',
      '2 recommendations for deleting what nobody uses have no amount yet.',
    ]);
    expect(said(devops, 'devops-orphans', several(), 'pt-BR')).toEqual([
      'Excluir o que ninguém usa economizaria US$ 70,00 por mês: 2 recomendações.',
      '2 recomendações para excluir o que ninguém usa ainda não têm valor calculado.',
    ]);
  });
});

describe('what fits in a horizon', () => {
  it('agrees with how many it is', () => {
    expect(said(devops, 'devops-checklist', alone(), 'en')).toEqual([
      'In the next 30 days, 1 recommendation with an amount can be carried out: it would save $40.00 a month.',
    ]);
    expect(said(devops, 'devops-checklist', several(), 'en')).toEqual([
      'In the next 30 days, 2 recommendations with an amount can be carried out: they would save $70.00 a month.',
    ]);
    expect(said(devops, 'devops-checklist', alone(), 'pt-BR')).toEqual([
      'Para os próximos 30 dias, 1 recomendação com valor calculado pode sair do papel: economizaria US$ 40,00 por mês.',
    ]);
    expect(said(devops, 'devops-checklist', several(), 'pt-BR')).toEqual([
      'Para os próximos 30 dias, 2 recomendações com valor calculado podem sair do papel: economizariam US$ 70,00 por mês.',
    ]);
  });
});

describe('the largest saving', () => {
  it('is called so once, and each by what is to be done', () => {
    expect(said(finops, 'finops-priorities', several(), 'en').slice(0, 2)).toEqual([
      'The largest saving comes from deleting vol-0: it would save $40.00 a month ($480.00 a year).',
      'Deleting vol-1 is worth $30.00 a month ($360.00 a year).',
    ]);
    expect(said(finops, 'finops-priorities', several(), 'pt-BR').slice(0, 2)).toEqual([
      'A maior economia vem de excluir vol-0: economizaria US$ 40,00 por mês (US$ 480,00 por ano).',
      'Excluir vol-1 vale US$ 30,00 por mês (US$ 360,00 por ano).',
    ]);
  });
});

describe('savings that are as large as each other', () => {
  it('are none of them called the largest', () => {
    const all = ['a', 'b', 'c'].map((resourceId) => recommendation(usd('40'), { resourceId }));
    const table = tableOf(
      smallReport({ costs: COSTS, savings: savings('120', 3, 0), recommendations: known(all) }),
    );
    expect(said(finops, 'finops-priorities', table, 'en').slice(0, 3)).toEqual([
      'Among the largest savings is deleting a: $40.00 a month ($480.00 a year).',
      'Deleting b is worth $40.00 a month ($480.00 a year).',
      'Deleting c would save $40.00 a month ($480.00 a year).',
    ]);
  });
});

describe('what is recommended in all', () => {
  it('tells how many recommendations the amount is of, and the others apart; what none excludes is not told twice', () => {
    expect(said(finops, 'finops-summary', several(), 'en')).toEqual([
      '2 recommendations with an amount would save $70.00 a month ($840.00 a year).',
      'Another 2 recommendations stand without an amount.',
    ]);
    expect(said(finops, 'finops-summary', alone(), 'pt-BR')).toEqual([
      '1 recomendação com valor calculado economizaria US$ 40,00 por mês (US$ 480,00 por ano).',
      '1 recomendação está sem valor calculado.',
    ]);
    expect(said(finops, 'finops-waste', several(), 'en').join()).not.toContain('Counted each');
  });

  it('is told alone where none has an amount, and in the singular of one', () => {
    const unpriced = (...ids: readonly string[]) =>
      tableOf(
        smallReport({
          costs: COSTS,
          savings: savings('0', 0, ids.length),
          recommendations: known(ids.map((resourceId) => recommendation(null, { resourceId }))),
        }),
      );
    expect(said(finops, 'finops-summary', unpriced('a', 'b'), 'en')).toEqual([
      '2 recommendations stand without an amount.',
    ]);
    expect(said(finops, 'finops-summary', unpriced('a'), 'en')).toEqual([
      '1 recommendation stands without an amount.',
    ]);
    expect(said(finops, 'finops-summary', unpriced('a', 'b'), 'pt-BR')).toEqual([
      '2 recomendações estão sem valor calculado.',
    ]);
  });

  it('tells apart what recommendations would save that exclude each other', () => {
    const both = { net: usd('40'), gross: usd('70'), recommendations: 1, withoutAmount: 0 };
    const table = tableOf(smallReport({ costs: COSTS, savings: known([{ currency: 'USD', ...both }]) }));

    expect(said(finops, 'finops-waste', table, 'en')).toEqual([
      'Counted each on its own, the recommendations would save $70.00 a month.',
    ]);
  });
});
