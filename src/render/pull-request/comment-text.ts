import type { RootContent } from 'mdast';
import { bullets, heading, paragraph } from '../blocks.ts';
import { fitting, GITHUB_BODY, withinCharacters } from '../fitting.ts';
import { createFormats } from '../formats.ts';
import { gapText } from '../gap-line.ts';
import { hiddenMarker } from '../issues/hidden-marker.ts';
import { webLink } from '../issues/issue-links.ts';
import { markdownOf } from '../markdown-of.ts';
import { listed, namesOf } from '../names.ts';
import { messagesIn } from '../page.ts';
import { type Inline, joinInline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';
import { costBlocks } from './cost-blocks.ts';
import { openBlocks } from './open-blocks.ts';
import { outlookBlocks } from './outlook-blocks.ts';
import type { PathCosts, TenantPathCosts } from './path-costs.ts';
import type { PathPage } from './path-page.ts';
import { wholeBlocks } from './whole-blocks.ts';

export interface PullRequestParts {
  readonly costs: PathCosts;
  /** A whole HTML comment of our own, by which the comment is found again. */
  readonly marker: string;
}

const STEPS: readonly (readonly [most: number, tenants: number])[] = [
  [10, 20],
  [5, 20],
  [3, 20],
  [0, 20],
  [0, 5],
  [0, 0],
];

/** What the files of a change cost today, tenant by tenant; with fewer rows, then totals, then fewer tenants where it does not fit. */
export function pullRequestText({ costs, marker }: PullRequestParts): string {
  return fitting(
    STEPS.map(([most, tenants]) => () => {
      const blocks = commentBlocks(costs, most, tenants);
      return markdownOf([...blocks, hiddenMarker(marker)]);
    }),
    withinCharacters(GITHUB_BODY),
  );
}

function commentBlocks(costs: PathCosts, most: number, tenants: number): RootContent[] {
  const messages = messagesIn(costs.language);
  const formats = createFormats(costs.language);
  const words = messages.pullRequest;
  const shown = costs.tenants.slice(0, tenants);
  const left = costs.tenants.length - shown.length;
  const page: PathPage = { formats, messages, most };
  return [
    heading(3, words.title),
    paragraph(introOf(page, costs)),
    ...shown.flatMap((tenant) => tenantBlocks(page, tenant, costs.tenants.length > 1)),
    ...(left > 0 ? [paragraph(words.moreTenants(formats, left))] : []),
    ...(costs.withoutReport.length > 0
      ? [paragraph(words.withoutReport(namesOf(page, costs.withoutReport)))]
      : []),
  ];
}

function introOf({ formats, messages }: PathPage, { changedFiles, matchedFiles }: PathCosts): string {
  const words = messages.pullRequest;
  if (matchedFiles === 0) return words.nothing;
  return `${words.files(formats, matchedFiles, changedFiles)} ${words.today}`;
}

function tenantBlocks(page: PathPage, tenant: TenantPathCosts, several: boolean): RootContent[] {
  const words = page.messages.pullRequest;
  const named = several || tenant.tenant !== 'default';
  return [
    ...(named ? [heading(4, untrusted(tenant.tenant))] : []),
    ...wholeBlocks(page, tenant),
    paragraph(scopeOf(page, tenant)),
    ...costBlocks(page, tenant),
    ...openBlocks(page, tenant),
    ...outlookBlocks(page, tenant),
    ...gapBlocks(page, tenant),
    ...(page.most === 0 ? [paragraph(words.shortened)] : []),
    paragraph(sourceOf(page, tenant)),
  ];
}

function scopeOf(page: PathPage, { services, tags }: TenantPathCosts): Inline {
  const words = page.messages.pullRequest;
  const tagged = tags.map(({ key, values }) => words.tag(untrusted(key), namesOf(page, values)));
  const parts = [
    ...(services.length > 0 ? [words.services(namesOf(page, services))] : []),
    ...(tags.length > 0 ? [words.tags(listed(page, tagged))] : []),
  ];
  return parts.length === 0 ? words.everything : phrase`${joinInline(parts, '. ')}.`;
}

function gapBlocks({ messages }: PathPage, { gaps }: TenantPathCosts): RootContent[] {
  if (gaps.length === 0) return [];
  return [paragraph(messages.pullRequest.unknown), ...bullets(gaps.map((gap) => gapText({ messages }, gap)))];
}

function sourceOf({ formats, messages }: PathPage, { asOf, reportUrl }: TenantPathCosts): Inline {
  const text = messages.pullRequest.reportOf(formats.day(asOf));
  return reportUrl === null ? text : webLink(reportUrl, text);
}
