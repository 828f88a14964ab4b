import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Publication } from '../../../src/core/publication.ts';
import { briefOf } from '../../../src/render/brief/brief-of.ts';
import { alertMail } from '../../../src/render/email/alert-mail.ts';
import { LAYOUTS, type MailLayout } from '../../../src/render/email/mail-layout.ts';
import { CLIP, type MailTexts, reportMail } from '../../../src/render/email/report-mail.ts';
import { MOST_SUBJECT } from '../../../src/render/email/subject.ts';
import { plainText } from '../../../src/render/plain-text.ts';
import {
  actionsNamed,
  budgetAlert,
  ISSUE_URL,
  OUR_URLS,
  published,
  publishedWithNames,
  REPORT_URL,
  RUN_URL,
  withActions,
} from '../../channels/published.ts';
import { HOSTILE_STRINGS } from '../../support/hostile/corpus.ts';
import { liveInHeader, liveInMail, liveInMailText, unescaped } from '../../support/hostile/email-judge.ts';
import { hostileString } from '../../support/hostile/hostile-string.ts';
import { htmlTokens } from '../../support/hostile/html-tags.ts';
import { REPORT } from '../report-fixture.ts';

const READERS: readonly MailLayout[] = ['executive', 'cto', 'devops', 'finops'];

function mailTo(layout: MailLayout, publication: Publication = published()): MailTexts {
  return reportMail(publication, { layout, narrative: null, cadence: 'daily' });
}

/** Within a line. */
const INLINE = /^(?:a|code|em|span|strong)$/;

/** What a reader of the HTML sees, without what parts addresses. */
function seen(html: string): string {
  return joined(
    htmlTokens(html)
      .map((token) => {
        if (token.kind === 'text') return unescaped(token.text);
        return 'name' in token && INLINE.test(token.name) ? '' : ' ';
      })
      .join(''),
  );
}

const joined = (text: string) => text.replaceAll('\u200B', '').replace(/\s+/g, ' ');

const bytes = (text: string) => Buffer.byteLength(text);

describe('a mail about a report', () => {
  test('is HTML and text, of which both say what the brief says', () => {
    const publication = published(withActions(actionsNamed(['vol-1', 'vol-2'])), { alerts: [budgetAlert()] });
    const { html, text } = mailTo('finops', publication);
    const brief = briefOf(publication, LAYOUTS.finops.size);
    const said = [
      plainText(brief.title),
      plainText(brief.verdict),
      ...[...brief.movers, ...brief.changes, ...brief.gaps].map(plainText),
      ...brief.actions.map(({ title }) => plainText(title)),
      ...brief.actions.map(({ amount }) => amount ?? ''),
      ...brief.alerts.flatMap((alert) => [plainText(alert.title), plainText(alert.text)]),
      ...brief.figures.map(({ label }) => label),
    ].map(joined);
    expect(said.length).toBeGreaterThan(25);
    for (const words of said) {
      expect(seen(html)).toContain(words);
      expect(joined(text)).toContain(words);
    }
    for (const { value } of brief.figures) expect(joined(text)).toContain(joined(value));
  });

  test('links to the report, the run and the issues, and to nothing else', () => {
    const { html, text } = mailTo('finops', published(withActions(actionsNamed(['vol-1']))));
    const hrefs = htmlTokens(html).flatMap((token) =>
      token.kind === 'start' ? [token.attributes.get('href') ?? []].flat() : [],
    );
    expect(hrefs).toEqual([REPORT_URL, RUN_URL, ISSUE_URL]);
    for (const url of OUR_URLS) expect(text).toContain(url);
  });

  test('without any address has no link, and says the same', () => {
    const none = { report: null, run: null, check: () => null, issue: () => null };
    const { html } = mailTo('finops', published(withActions(actionsNamed(['vol-1'])), { links: none }));
    expect(html).not.toContain('href');
    expect(seen(html)).toContain('vol-1');
  });

  test('fetches nothing, runs nothing and has its styles in its elements', () => {
    const { html } = mailTo('finops');
    const elements = htmlTokens(html).flatMap((token) => (token.kind === 'start' ? [token] : []));
    expect(elements.length).toBeGreaterThan(100);
    const names = new Set(elements.map(({ name }) => name));
    for (const name of ['img', 'script', 'style', 'link', 'svg', 'form', 'object'])
      expect(names).not.toContain(name);
    for (const { attributes } of elements) {
      expect(
        [...attributes.keys()].filter((key) => ['src', 'class', 'background', 'srcset'].includes(key)),
      ).toEqual([]);
    }
  });

  test('draws months and days in cells of tables whose widths add up', () => {
    const { html } = mailTo('cto');
    const widths = [
      ...html.matchAll(/<tr>((?:<td style="[^"]*" width="\d+%" height="14"[^>]*>[^<]*<\/td>)+)<\/tr>/g),
    ].map(([, row = '']) =>
      [...row.matchAll(/width="(\d+)%"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    expect(widths.length).toBeGreaterThan(5);
    expect(new Set(widths)).toEqual(new Set([100]));
  });

  test('in Portuguese has no English words of ours', () => {
    const { subject, html, text } = mailTo('finops', published({ language: 'pt-BR' }));
    expect(subject).toMatch(/^Custos de nuvem, .*US\$/);
    expect(html).toContain('<html lang="pt-BR">');
    for (const english of ['Open the', 'What moved', 'All charges', 'once a day', 'more in']) {
      expect(seen(html)).not.toContain(english);
      expect(text).not.toContain(english);
    }
  });

  test('of the sample says so before anything else', () => {
    const { subject, text } = mailTo('executive', published({ source: { ...REPORT.source, sample: true } }));
    expect(subject).toMatch(/^Invented organisation\./);
    expect(text).toContain('Invented organisation.');
  });
});

describe('readers', () => {
  const publication = published(
    withActions(actionsNamed(Array.from({ length: 40 }, (_, at) => `vol-${at}`))),
  );
  const actionsIn = (layout: MailLayout) =>
    mailTo(layout, publication)
      .text.split('\n')
      .filter((line) => line.startsWith('- Delete ')).length;

  test('get as many actions as they act on, and are told how many more there are', () => {
    expect(READERS.map(actionsIn)).toEqual([3, 5, 15, 10]);
    expect(mailTo('executive', publication).text).toContain('and 37 more.');
    expect(mailTo('devops', publication).text).toContain('and 25 more.');
  });

  test('who operate are not told of budgets by month', () => {
    expect(mailTo('devops').text).not.toContain('All charges by month');
    expect(mailTo('executive').text).toContain('All charges by month');
  });

  test.each(READERS)('(%s) are all told what could not be looked at, and every alert', (persona) => {
    const { text } = mailTo(persona, published({}, { alerts: [budgetAlert()] }));
    expect(text).toContain('What could not be looked at');
    expect(text).toContain('Budget Everything is expected to be exceeded');
  });
});

test('docs/channels/email.md tells what each reader gets', () => {
  const page = readFileSync(new URL('../../../docs/channels/email.md', import.meta.url), 'utf8');
  for (const persona of READERS) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${persona}\``)) ?? '';
    const { parts, size } = LAYOUTS[persona];
    const words = {
      changes: 'what changed',
      movers: `${size.movers} movers`,
      actions: `${size.actions} actions`,
    };
    const told = parts.map((part) => (part in words ? Reflect.get(words, part) : part));
    expect(row).toContain(`| ${told.join(', ')} |`);
  }
});

describe('the subject', () => {
  test('has the amount the report opens with', () => {
    expect(mailTo('finops').subject).toBe('Cloud costs, Nov 1 – 18, 2026: acme: $151,882 (+8.9%)');
  });

  test('has no amount where there is no bill', () => {
    const billGap = {
      reason: 'denied',
      subject: 'the bill',
      remedy: 'read a bill with daily usage',
    } as const;
    const { subject } = mailTo('finops', published({ billGap }));
    expect(subject).not.toContain('$');
  });

  test('of an alert with a long name is not cut: it leaves the name out', () => {
    const long = budgetAlert({ budget: 'x'.repeat(180), severity: 'critical' });
    const { subject, text } = alertMail(published(), long);
    expect(subject).toBe('Critical: an alert about cloud costs');
    expect(text).toContain('x'.repeat(180));
  });
});

describe('size', () => {
  const long = (index: number) => `${index}${'é'.repeat(198)}`;

  test('many long names step down to what Gmail shows whole, and what is left out is counted', () => {
    const alerts = Array.from({ length: 400 }, (_, at) => budgetAlert({ id: `b${at}`, budget: long(at) }));
    const recommendations = actionsNamed(Array.from({ length: 400 }, (_, at) => long(at)));
    for (const persona of READERS) {
      const { html, text } = mailTo(persona, published(withActions(recommendations), { alerts }));
      expect(bytes(html)).toBeLessThanOrEqual(CLIP);
      const shown = text.split('\n').filter((line) => line.startsWith('! ')).length;
      expect(shown).toBeGreaterThan(1);
      expect(text).toContain(`and ${400 - shown} more. The rest is in the report.`);
      expect(seen(html)).toContain(`and ${400 - shown} more. The rest is in the report.`);
    }
  });

  test('a usual one is whole', () => {
    const { html } = mailTo(
      'finops',
      published(withActions(actionsNamed(['vol-1'])), { alerts: [budgetAlert()] }),
    );
    expect(bytes(html)).toBeLessThan(CLIP / 2);
  });
});

describe('names from AWS', () => {
  const own = { urls: OUR_URLS };

  function judge(publication: Publication): void {
    const mails = [
      ...(['devops', 'finops'] as const).map((persona) => mailTo(persona, publication)),
      ...publication.alerts.map((alert) => alertMail(publication, alert)),
    ];
    for (const { subject, html, text } of mails) {
      expect(liveInMail(html, own)).toEqual([]);
      expect(liveInMailText(text, own)).toEqual([]);
      expect(liveInHeader(subject)).toEqual([]);
      expect(subject.length).toBeLessThanOrEqual(MOST_SUBJECT);
      expect(bytes(html)).toBeLessThanOrEqual(CLIP);
    }
  }

  test('are shown', () => {
    const { html } = mailTo('finops', publishedWithNames('peculiar-name'));
    expect(seen(html).split('peculiar-name').length).toBeGreaterThan(8);
  });

  test.each(HOSTILE_STRINGS.map((name) => [JSON.stringify(name).slice(0, 60), name]))(
    '%s is text',
    (_, name) => {
      judge(publishedWithNames(name));
    },
  );

  test('are text whatever they are', () => {
    fc.assert(
      fc.property(hostileString, (name) => judge(publishedWithNames(name))),
      { numRuns: 40 },
    );
  });
});
