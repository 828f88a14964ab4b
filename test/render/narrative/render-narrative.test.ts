import { describe, expect, it } from 'vitest';
import type { Narrative, Written } from '../../../src/core/narrative.ts';
import { OWN_PERSONAS } from '../../../src/core/persona.ts';
import type { Report } from '../../../src/core/report.ts';
import { BY_TEMPLATE } from '../../../src/narrative/narrative-of.ts';
import { renderNarrative } from '../../../src/render/narrative/render-narrative.ts';
import { sentenceInline } from '../../../src/render/narrative/sentence.ts';
import { pageOf } from '../../../src/render/page.ts';
import { plainText } from '../../../src/render/plain-text.ts';
import { reportFiles } from '../../../src/render/report-files.ts';
import { usd } from '../literals.ts';
import { BARE_REPORT, REPORT } from '../report-fixture.ts';
import { narrativeOfReport, SOURCES } from './narrative-fixture.ts';

const LANGUAGES = ['en', 'pt-BR'] as const;

const readable = (text: string) =>
  text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '').replaceAll('\\', '');
const pageFor = (narrative: Narrative, report: Report = REPORT) =>
  readable(renderNarrative({ ...report, language: narrative.language }, narrative, SOURCES));

describe.each(OWN_PERSONAS)('the page for %s', (persona) => {
  it.each(LANGUAGES)('has every section in its order and every sentence, once (%s)', (language) => {
    const narrative = narrativeOfReport({ persona, language });
    const text = pageFor(narrative);
    const page = pageOf({ ...REPORT, language });
    const titles = narrative.sections.flatMap(({ title }) => (title ? [`\n## ${title[language]}\n`] : []));
    const places = titles.map((title) => text.indexOf(title));

    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const sentences = narrative.sections.flatMap((section) => section.sentences);
    expect(sentences.length).toBeGreaterThan(3);
    const plain = text.replaceAll('`', '');
    for (const sentence of sentences) {
      const told = readable(plainText(sentenceInline(page, sentence)));
      expect(plain.split(told).length, told).toBe(2);
    }
  });
});

describe('a page', () => {
  it('says whose it is, of when, and what could not be looked at', () => {
    const text = pageFor(narrativeOfReport());

    expect(text).toMatch(/^# For the FinOps analyst: Cloud costs, Nov 1 – \d+, 2026\n/);
    expect(text).toContain('Report of Nov 20, 2026.');
    expect(text).toContain('\n## What could not be looked at\n');
    expect(text).toContain('[report.md](report.md)');
    expect(text.indexOf('## About this text')).toBeGreaterThan(
      text.indexOf('## What could not be looked at'),
    );
  });

  it('says what spend is: by currency where one counts what another does not', () => {
    const [dollars, reais] = REPORT.costs;
    if (!dollars || !reais) throw new TypeError('The fixture has two currencies');
    const beside = 'Forecasts count every charge, and budgets may.';
    const narrative = narrativeOfReport();
    const text = (...costs: Report['costs']) => pageFor(narrative, { ...REPORT, costs });

    expect(text(dollars)).toContain(`\nSpend is usage at effective cost. ${beside}\n`);
    expect(text(reais)).toContain('\nSpend is all charges at billed cost.\n');
    expect(text(dollars, reais)).toContain(
      `Spend in USD is usage at effective cost. Spend in BRL is all charges at billed cost. ${beside}`,
    );
    expect(text()).not.toContain('Spend is');
  });

  it('says so where there is nothing to tell under a heading', () => {
    const section = {
      id: 'own',
      title: { en: 'Own', 'pt-BR': 'Próprio' },
      sentences: [],
      bullets: false,
    } as const;
    const narrative = { ...narrativeOfReport(), sections: [{ ...section, blocks: [] }] };

    expect(pageFor(narrative)).toContain('## Own\n\n_This report has no figure about it._\n');
    expect(pageFor({ ...narrative, language: 'pt-BR' })).toContain('## Próprio\n\n_Este relatório não tem');
  });

  it('says nothing of the kind where the section goes on under its heading', () => {
    const whole = narrativeOfReport();
    const [filled] = whole.sections.filter(({ sentences }) => sentences.length > 0);
    if (!filled) throw new TypeError('Nothing was told');
    const empty = {
      id: 'own',
      title: { en: 'Own', 'pt-BR': 'Own' },
      sentences: [],
      bullets: false,
      blocks: [],
    };
    const narrative = { ...whole, sections: [empty, { ...filled, title: null, blocks: [] }] };

    expect(pageFor(narrative)).not.toContain('This report has no figure');
  });

  it('of a report without a bill begins with why there is none', () => {
    const gap = {
      reason: 'denied',
      subject: 'recommended actions',
      remedy: 'read a bill with daily usage',
    } as const;
    const text = pageFor(narrativeOfReport({ report: BARE_REPORT }), { ...BARE_REPORT, billGap: gap });

    expect(text.split('\n').slice(2, 8).join('\n')).toContain('access denied');
  });
});

describe('the note of who wrote it', () => {
  const usage = { inputTokens: 12_345, outputTokens: 678, cost: usd('0.0512') };
  const byModel: Written = { ...BY_TEMPLATE, writer: 'bedrock', model: 'eu.some-model-v1:0', usage };
  const noteOf = (more: Partial<Narrative>, language: 'en' | 'pt-BR' = 'en') => {
    const narrative = {
      ...narrativeOfReport({ language }),
      sentences: 21,
      dropped: {},
      refilled: [],
      ...more,
    };
    const [, note = ''] = pageFor(narrative).split(
      language === 'en' ? '## About this text' : '## Sobre este texto',
    );
    return note.split('\n\n')[1] ?? '';
  };

  it.each([
    ['the template', {}, 'Written by the template: 21 sentences. None was dropped.'],
    [
      'a model',
      { written: byModel, dropped: { digit: 1, subject: 2 }, refilled: ['a'] },
      'Written by Amazon Bedrock (`eu.some-model-v1:0`): 21 sentences. 3 more were dropped: 2 with a figure of something else and 1 with a digit of its own. 1 section of which nothing was left was written by the template. 12,345 tokens were read and 678 written, for $0.05.',
    ],
    [
      'a model without prices',
      { written: { ...byModel, usage: { ...usage, cost: null } } },
      '12,345 tokens were read and 678 written; what they cost is not known, as narrative.writer has no prices.',
    ],
    [
      'a service that does not tell',
      { written: { ...byModel, writer: 'qbusiness', usage: null } },
      'How many tokens that took is not told by the service.',
    ],
    [
      'an earlier run',
      { written: { ...byModel, cached: true } },
      'It is the answer of an earlier run about the same facts, so that nothing was paid for it now.',
    ],
    [
      'the template instead of a model',
      { written: { ...BY_TEMPLATE, instead: { of: 'bedrock', reason: 'timeout' } } },
      'Written by the template: 21 sentences. None was dropped. It was to be written by Amazon Bedrock, which did not answer in time.',
    ],
  ] as const)('names %s', (_, more, note) => {
    expect(noteOf(more)).toContain(note);
  });

  it('never speaks of a price that was not paid now', () => {
    expect(noteOf({ written: { ...byModel, cached: true } })).not.toContain('0.05');
  });

  it('speaks Portuguese', () => {
    const written = { ...BY_TEMPLATE, instead: { of: 'qbusiness', reason: 'closed' } } as const;
    expect(noteOf({ written, dropped: { direction: 1 } }, 'pt-BR')).toBe(
      'Redação: template, 21 frases. 1 outra foi descartada: 1 contra a direção do seu número. A redação cabia a Amazon Q Business, que não está disponível para esta conta.',
    );
  });
});

describe('files beside the report', () => {
  const pages = [narrativeOfReport({ persona: 'executive' }), narrativeOfReport({ persona: 'devops' })];

  it('are a page for each reader and what models wrote, linked from the report', () => {
    const files = reportFiles(REPORT, null, { pages, kept: '{"kept":true}\n', ...SOURCES });

    expect([...files.keys()].filter((name) => name.startsWith('narrative'))).toEqual([
      'narrative-executive.md',
      'narrative-devops.md',
      'narrative.json',
    ]);
    expect(files.get('narrative-devops.md')).toMatch(/^# For DevOps and SRE: /);
    expect(files.get('narrative.json')).toBe('{"kept":true}\n');
    expect(files.get('report.md')).toContain(
      'Written for each of its readers: [narrative-executive.md](narrative-executive.md) (For the executive board), [narrative-devops.md](narrative-devops.md) (For DevOps and SRE).',
    );
  });

  it('are none where nobody is written for, and the report says nothing of them', () => {
    const files = reportFiles(REPORT, null, { pages: [], kept: null, ...SOURCES });

    expect(files).toEqual(reportFiles(REPORT));
    expect(files.get('report.md')).not.toContain('narrative');
  });
});
