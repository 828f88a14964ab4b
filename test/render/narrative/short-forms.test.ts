import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Narrative } from '../../../src/core/narrative.ts';
import { OWN_PERSONAS } from '../../../src/core/persona.ts';
import type { Report } from '../../../src/core/report.ts';
import { type Briefed, briefOf } from '../../../src/render/brief/brief-of.ts';
import { CLIP, reportMail } from '../../../src/render/email/report-mail.ts';
import { GITHUB_BODY } from '../../../src/render/fitting.ts';
import { renderNarrative } from '../../../src/render/narrative/render-narrative.ts';
import { sentenceInline } from '../../../src/render/narrative/sentence.ts';
import { pageOf } from '../../../src/render/page.ts';
import { plainText } from '../../../src/render/plain-text.ts';
import { pullRequestText } from '../../../src/render/pull-request/comment-text.ts';
import { reportPullRequestText } from '../../../src/render/pull-request/report-text.ts';
import { reportFiles } from '../../../src/render/report-files.ts';
import { LIMITS } from '../../../src/render/slack/slack-limits.ts';
import { summaryMessage } from '../../../src/render/slack/summary-message.ts';
import { blockKitProblems } from '../../support/block-kit.ts';
import { HOSTILE_STRINGS } from '../../support/hostile/corpus.ts';
import { liveInMail, liveInMailText } from '../../support/hostile/email-judge.ts';
import { liveOnGithub } from '../../support/hostile/github-judge.ts';
import { hostileString } from '../../support/hostile/hostile-string.ts';
import { liveInSlack } from '../../support/hostile/slack-judge.ts';
import { OWN } from '../hostile-renderings.ts';
import { LINKS, MARKER } from '../issues/issue-fixture.ts';
import { PATH_COSTS, TENANT } from '../pull-request/path-fixture.ts';
import { REPORT } from '../report-fixture.ts';
import { hostileNarrative } from './hostile-narrative.ts';
import { narrativeOfReport, SOURCES } from './narrative-fixture.ts';
import { figure, money, name, sentence } from './parts.ts';

const COMPANY: Report = { ...REPORT, source: { ...REPORT.source, sample: false } };
const SIZE = { movers: 5, actions: 5 };

const published = (narrative: Narrative | null, report = COMPANY): Briefed => ({
  report,
  alerts: [],
  links: LINKS,
  narrative,
});

const slackOf = (briefed: Briefed) => summaryMessage(briefed);
const mailOf = ({ narrative = null, ...briefed }: Briefed) =>
  reportMail(briefed, { layout: 'finops', narrative, cadence: 'daily' });
const pullRequestOf = (briefed: Briefed) =>
  reportPullRequestText({ page: pageOf(briefed.report), brief: briefOf(briefed, SIZE), marker: MARKER });
const commentOf = (narrative: Narrative | null) =>
  pullRequestText({
    costs: { ...PATH_COSTS, tenants: [{ ...TENANT, narrative }], language: narrative?.language ?? 'en' },
    marker: MARKER,
  });

/** Without what channels part addresses with, what stands around names, and what keeps lines together. */
const readable = (text: string) =>
  text
    .replace(/[\u200B\u2060\\`*_]/g, '')
    .replaceAll('\u00A0', ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const slackText = (briefed: Briefed) =>
  slackOf(briefed)
    .blocks.flatMap((block) => ('text' in block ? [block.text.text] : []))
    .join('\n');

const CHANNELS: Readonly<Record<string, (briefed: Briefed) => string>> = {
  Slack: slackText,
  'a mail': (briefed) => mailOf(briefed).text,
  'a pull request': pullRequestOf,
};

const verdictOf = (report: Report) => readable(plainText(briefOf(published(null, report), SIZE).verdict));

describe.each(Object.entries(CHANNELS))('%s', (_, textOf) => {
  it.each(
    OWN_PERSONAS.flatMap((persona) =>
      (['en', 'pt-BR'] as const).map((language) => [persona, language] as const),
    ),
  )('tells the short form of %s in %s in place of the verdict', (persona, language) => {
    const report = { ...COMPANY, language };
    const narrative = narrativeOfReport({ report, persona });
    const text = readable(textOf(published(narrative, report)));

    expect(narrative.short.length).toBeGreaterThan(1);
    for (const each of narrative.short) {
      expect(text).toContain(readable(plainText(sentenceInline(pageOf(report), each))));
    }
    const [first = ''] = verdictOf(report).split(';');
    expect(text).not.toContain(first);
  });

  it('tells the verdict where nobody wrote, or nothing short', () => {
    const silent = { ...narrativeOfReport({ report: COMPANY }), short: [] };
    for (const narrative of [null, silent]) {
      expect(readable(textOf(published(narrative)))).toContain(verdictOf(COMPANY));
    }
  });

  it('tells first that there is no bill', () => {
    const billGap = {
      reason: 'denied',
      subject: 'recommended actions',
      remedy: 'read a bill with daily usage',
    } as const;
    const report: Report = { ...COMPANY, billGap };
    const narrative = narrativeOfReport({ report: COMPANY });
    const [opening] = narrative.short;
    const text = readable(textOf(published(narrative, report)));
    const told = readable(plainText(sentenceInline(pageOf(report), opening ?? [])));

    expect(text).toContain('access denied');
    expect(text.indexOf('access denied')).toBeLessThan(text.indexOf(told));
  });

  it('takes the sample for no company', () => {
    const text = readable(
      textOf(published(narrativeOfReport(), { ...REPORT, source: { ...REPORT.source, sample: true } })),
    );

    expect(text).toContain('Invented organisation.');
  });

  it('tells of other currencies what the narrative leaves out', () => {
    const [first] = COMPANY.costs;
    if (!first) throw new TypeError('The fixture has no costs');
    const report = { ...COMPANY, costs: [first, { ...first, currency: 'BRL' }] };
    const narrative = narrativeOfReport({ report: COMPANY });

    // Of the same amounts, so that the verdict of the second is that of the first.
    const [usage = ''] = verdictOf(COMPANY).split(';');
    expect(readable(textOf(published(narrative, report)))).toContain(usage);
  });

  it('says that a model wrote it, and nothing of the kind of the template', () => {
    const narrative = narrativeOfReport({ report: COMPANY });
    const written = { ...narrative.written, writer: 'bedrock', model: 'some-model' } as const;
    const note = 'Written by Amazon Bedrock (some-model); every figure was held against the report.';
    const told = (each: Narrative) =>
      readable(textOf(published(each))) + JSON.stringify(slackOf(published(each))).replaceAll('`', '');

    expect(told({ ...narrative, written })).toContain(note);
    expect(told(narrative)).not.toContain('Written by');
  });
});

describe('a comment about files', () => {
  it('tells the whole bill once, before what the files are about', () => {
    const narrative = narrativeOfReport({ report: COMPANY, persona: 'devops' });
    const text = readable(commentOf(narrative));
    const [first = []] = narrative.short;
    const told = readable(plainText(sentenceInline(pageOf(COMPANY), first)));

    expect(text.split('The whole bill:').length).toBe(2);
    // Days without their year there: a comment is read at any time.
    expect(text).toContain(told.slice(0, 12));
    expect(text.indexOf('The whole bill:')).toBeLessThan(text.indexOf('Services:'));
    expect(commentOf(null)).not.toContain('The whole bill');
  });

  it('leaves it out where there is no room, and fits', () => {
    const long = sentence(name('resource', 'x-'.repeat(100)), ' costs ', figure(money('1')));
    const narrative = { ...narrativeOfReport(), short: Array.from({ length: 500 }, () => long) };
    const text = commentOf(narrative);

    expect(text.length).toBeLessThanOrEqual(GITHUB_BODY);
    expect(text).not.toContain('x-x-');
    expect(text).toContain('were left out to fit');
  });
});

describe('sentences of names that are as long as names get', () => {
  const longest = (index: number) => `${index}-${'日'.repeat(190)}`;
  const told = (names: number): Narrative => {
    const parts = Array.from({ length: names }, (_, index) => name('resource', longest(index)));
    const endless = sentence(...parts, figure(money('1')));
    return { ...narrativeOfReport({ report: COMPANY }), short: Array.from({ length: 10 }, () => endless) };
  };

  it.each([20, 40, 80])('fit into a pull request, or leave it its verdict (%d names)', (names) => {
    const text = pullRequestOf(published(told(names)));

    expect(text.length).toBeLessThanOrEqual(GITHUB_BODY);
    expect(text.includes(longest(names - 1))).toBe(names < 80);
    expect(readable(text).includes(verdictOf(COMPANY))).toBe(names === 80);
  });

  it('are fewer in a mail, each whole', () => {
    const { html, text } = mailOf(published(told(40)));

    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(CLIP);
    expect(text).toContain(longest(39));
  });
});

describe('a message in Slack', () => {
  const long = (length: number) =>
    sentence(name('resource', 'y'.repeat(length)), ' costs ', figure(money('1')));

  it('tells as many sentences as have room, each whole', () => {
    const narrative = { ...narrativeOfReport(), short: Array.from({ length: 40 }, () => long(190)) };
    const message = slackOf(published(narrative));
    const text = slackText(published(narrative));

    expect(blockKitProblems(message)).toEqual([]);
    const told = text.match(/y{9,}/g) ?? [];
    expect(told.length).toBeGreaterThan(5);
    expect(told.length).toBeLessThan(40);
    expect(new Set(told)).toEqual(new Set(['y'.repeat(190)]));
  });

  it('tells the verdict where not even the first has room', () => {
    const names = Array.from({ length: LIMITS.section / 100 }, () => name('resource', 'y'.repeat(150)));
    const narrative = { ...narrativeOfReport(), short: [sentence(...names, figure(money('1')))] };

    expect(readable(slackText(published(narrative)))).toContain(verdictOf(COMPANY));
  });

  it('says in a notification what the report comes to, whoever it is written for', () => {
    const { text } = slackOf(published(narrativeOfReport({ report: COMPANY })));

    expect(readable(text)).toContain(verdictOf(COMPANY));
  });
});

describe('whatever stands in a narrative', () => {
  const own = {
    ...OWN,
    urls: new Set([...OWN.urls, 'narrative-board.md', 'report.md', LINKS.report ?? '', LINKS.run ?? '']),
  };

  function expectInert(text: string): void {
    const narrative = hostileNarrative(text);
    const briefed = published(narrative);
    const told = JSON.stringify(text.slice(0, 80));
    const slack = slackOf(briefed);
    const mail = mailOf(briefed);
    expect(blockKitProblems(slack), told).toEqual([]);
    expect(liveInSlack(slack, own), told).toEqual([]);
    expect(liveInMail(mail.html, own), told).toEqual([]);
    expect(liveInMailText(mail.text, own), told).toEqual([]);
    expect(Buffer.byteLength(mail.html)).toBeLessThanOrEqual(CLIP);
    const files = reportFiles(COMPANY, null, { pages: [narrative], kept: null, ...SOURCES });
    const markdown = [
      pullRequestOf(briefed),
      commentOf(narrative),
      renderNarrative(COMPANY, narrative, SOURCES),
      (files.get('report.md') ?? '').split('\n## ')[0] ?? '',
    ];
    for (const each of markdown) {
      expect(liveOnGithub(each, own), told).toEqual([]);
      expect(each.isWellFormed(), told).toBe(true);
    }
  }

  it.each(HOSTILE_STRINGS.map((text) => [text.slice(0, 60), text] as const))('%j is text', (_, text) => {
    expectInert(text);
  });

  it('is text whatever it is', () => {
    fc.assert(fc.property(hostileString, expectInert), { numRuns: 30 });
  });
});
