import { field } from '../../../loopback/github/fields.ts';
import type { LoopbackGithub } from '../../../loopback/github/github.ts';
import { JOBS_BOT } from '../../../loopback/github/world.ts';
import { REPOSITORY } from './days.ts';

/** An issue as anybody sees it on GitHub, read without a line of the code that is tested. */
export interface SeenIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
  readonly reason: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly closedBy: string | null;
  readonly labels: readonly string[];
  readonly byUs: boolean;
  /** `fp …`, `group …` or `dashboard`, as its marker has it; `null`: it has none. */
  readonly about: string | null;
  /** Of a group, those it still lists. */
  readonly listed: readonly string[];
  /** Dollars a month, as its marker has them. */
  readonly usd: number | null;
}

/** All issues with our label, also those that people made. */
export async function seenIssues(github: LoopbackGithub): Promise<readonly SeenIssue[]> {
  const issues: SeenIssue[] = [];
  for (let page = 1; ; page++) {
    const path = `/repos/${REPOSITORY}/issues?labels=spendlog&state=all&direction=asc&per_page=100&page=${page}`;
    const { body } = await github.as('ada')('GET', path);
    const rows: readonly unknown[] = Array.isArray(body) ? body : [];
    issues.push(...rows.map(seenIssue));
    if (rows.length < 100) return issues;
  }
}

function seenIssue(row: unknown): SeenIssue {
  const text = (name: string) => String(field(row, name) ?? '');
  const body = text('body');
  const marker = /<!-- spendlog:v1 (tenant=.*) -->/.exec(body)?.[1] ?? '';
  const mark = (name: string) => new RegExp(`(?:^| )${name}=(\\S*)`).exec(marker)?.[1] ?? null;
  const single = mark('fp');
  const group = mark('group');
  const labels = field(row, 'labels');
  return {
    number: Number(field(row, 'number')),
    title: text('title'),
    body,
    open: text('state') === 'open',
    reason: text('state_reason') || null,
    createdAt: text('created_at'),
    updatedAt: text('updated_at'),
    closedAt: text('closed_at') || null,
    closedBy: String(field(field(row, 'closed_by'), 'login') ?? '') || null,
    labels: Array.isArray(labels) ? labels.map((label) => String(field(label, 'name'))) : [],
    byUs: field(field(row, 'user'), 'login') === JOBS_BOT,
    about: single ? `fp ${single}` : group ? `group ${group}` : mark('about'),
    listed: (mark('fps') ?? '').split(',').filter((each) => each !== ''),
    usd: Number(/^[\d.]+/.exec(mark('net') ?? '')?.[0] ?? Number.NaN) || null,
  };
}

/** Keys of the comments of ours on an issue. */
export async function commentKeys(github: LoopbackGithub, number: number): Promise<readonly string[]> {
  const path = `/repos/${REPOSITORY}/issues/${number}/comments?per_page=100`;
  const { body } = await github.as('ada')('GET', path);
  const rows: readonly unknown[] = Array.isArray(body) ? body : [];
  return rows
    .filter((row) => field(field(row, 'user'), 'login') === JOBS_BOT)
    .flatMap((row) => /comment=([a-z0-9-]+) -->/.exec(String(field(row, 'body')))?.[1] ?? []);
}
