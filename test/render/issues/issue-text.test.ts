import { describe, expect, it } from 'vitest';
import { commentMarker } from '../../../src/channels/issues/comment-marker.ts';
import { GITHUB_BODY } from '../../../src/render/fitting.ts';
import { hiddenMarker } from '../../../src/render/issues/hidden-marker.ts';
import { issueText } from '../../../src/render/issues/issue-text.ts';
import { pageOf } from '../../../src/render/page.ts';
import { liveOnGithub, nodesOf, readGithub } from '../../support/hostile/github-judge.ts';
import { REPORT } from '../report-fixture.ts';
import { ACTION, GUIDE, LINKS, MARKER, MEASURED, OUTCOME, OWN_URLS, partsOf } from './issue-fixture.ts';

const single = { kind: 'single', recommendation: ACTION } as const;
const BRAZILIAN = pageOf({ ...REPORT, language: 'pt-BR' });

describe('an issue about one recommendation', () => {
  const { title, body, labels } = issueText(single, partsOf());

  it('says in its title what to do, to what, and what it saves', () => {
    expect(title).toBe('Delete `vol-0123456789abcdef0` (Amazon Elastic Block Store): saves $40.15 a month');
    expect(issueText(single, partsOf({ page: BRAZILIAN })).title).toBe(
      'Excluir `vol-0123456789abcdef0` (Amazon Elastic Block Store): economiza US$\u00A040,15 por mês',
    );
  });

  it('tells of an ARN only what it names', () => {
    const resourceId = 'arn:aws:rds:us-east-1:111122223333:snapshot:rds:old';
    expect(
      issueText({ kind: 'single', recommendation: { ...ACTION, resourceId } }, partsOf()).title,
    ).toContain('Delete `snapshot:rds:old` (');
  });

  it('names the check where "configure" says too little', () => {
    const action = { ...ACTION, actionType: 'Configure', resourceId: 'KMS-Requests' } as const;
    expect(issueText({ kind: 'single', recommendation: action }, partsOf()).title).toBe(
      'Configure `KMS-Requests` (Amazon Elastic Block Store, `ebs-unattached-volumes`): saves $40.15 a month',
    );
  });

  it('gives why, the saving with its source, commands, the way back, owner and links', () => {
    for (const text of [
      '**Seen**: The volume of 500 GiB (gp3) is attached to nothing',
      '**Why**: A volume is charged by its size, attached or not (`VolumeUsage`).',
      '| Saving | **$40.15 a month**, between $38.00 and $42.50 |',
      '| From | own rates (EffectiveCost), Oct 19 – Nov 17, 2026 |',
      '`EBS:VolumeUsage.gp3 500 GB-Mo × 0.0803 USD`',
      '| Costs once | $2.10 |',
      '| Confidence | 90% |',
      'Cost Optimization Hub: Delete → nothing, $120.00 a month, before discounts, over 14 days, as of Nov 19, 2026, differs from ours: before discounts',
      '| Effort and risk | low, no restart, cannot be undone |',
      '| Owner | platform (octocat, `harbour/platform`) |',
      "aws ec2 describe-volumes --region us-east-1 --volume-ids vol-0123456789abcdef0 --query 'Volumes[].State'",
      'From the snapshot, in the same zone.',
      `[Report](${LINKS.report})`,
    ]) {
      expect(body.replaceAll('\u00A0', ' ')).toContain(text);
    }
    expect(body.trimEnd().split('\n').at(-1)).toBe(MARKER);
  });

  it('has labels to filter by, those of the owner as people wrote them', () => {
    expect(labels).toEqual([
      'spendlog',
      'service:elastic-block-store',
      'action:delete',
      'effort:low',
      'tenant:default',
      'team: platform',
      'a b',
      'finops',
    ]);
  });

  it('mentions a team where that is wanted, and nobody else', () => {
    expect(liveOnGithub(body, { urls: OWN_URLS })).toEqual([]);
    const mentioned = issueText(single, partsOf({ mentionTeams: true })).body;
    expect(liveOnGithub(mentioned, { urls: OWN_URLS })).toEqual([
      { what: 'reference', text: '@harbour/platform' },
    ]);
  });

  it('shows no command for a name that is more than a word, and says so', () => {
    const hostile = { ...ACTION, resourceId: "vol'; rm -rf / #" };
    const text = issueText({ kind: 'single', recommendation: hostile }, partsOf()).body;
    expect([...nodesOf(readGithub(text))].filter(({ type }) => type === 'code')).toEqual([]);
    expect(text).toContain('could mean something else to a shell');
  });

  it('stands without an amount, an owner, a guide and links', () => {
    const bare = {
      ...ACTION,
      saving: null,
      noAmount: 'covered',
      owner: null,
      advice: [],
      firstSeen: '?',
    } as const;
    const links = { report: null, run: null, check: () => null, issue: () => null };
    const text = issueText({ kind: 'single', recommendation: bare }, partsOf({ links, guide: () => null }));
    expect(text.title).toBe('Delete `vol-0123456789abcdef0` (Amazon Elastic Block Store)');
    expect(text.body).toContain('_covered by commitments_');
    expect(text.body).toContain('no guide for `ebs-unattached-volumes`');
    expect(text.body).not.toContain('](');
  });

  it('tells the guide in the language of the page, with the same commands', () => {
    const brazilian = issueText(single, partsOf({ page: BRAZILIAN })).body;
    expect(brazilian).toContain('Do snapshot, na mesma zona.');
    expect(brazilian).not.toContain(GUIDE.rollback);
    expect(body).toContain(GUIDE.rollback);
    for (const text of [body, brazilian]) expect(text).toContain('aws ec2 delete-volume --region us-east-1');
  });

  it('leaves out the guide, then the evidence, where they do not fit, and says so', () => {
    const long = { ...GUIDE, rollback: 'again '.repeat(12_000) };
    const without = issueText(single, partsOf({ guide: () => long })).body;
    expect(without.length).toBeLessThan(5_000);
    expect(without).toContain('This text was shortened');
    expect(without).toContain('**Seen**');
    const evidence = 'a '.repeat(40_000);
    const facts = issueText({ kind: 'single', recommendation: { ...ACTION, evidence } }, partsOf()).body;
    expect(facts).not.toContain('**Seen**');
    expect(facts).toContain('$40.15 a month');
  });

  it('takes no marker that is more than a comment', () => {
    expect(hiddenMarker(commentMarker('done-1'))).toMatchObject({ type: 'html' });
    for (const marker of ['', '<!-- a', '<!-- a --> b', '<!-- a -- b -->', '<!-- a > -->', '<!-- a\n -->']) {
      expect(() => hiddenMarker(marker), marker).toThrow('marker');
    }
  });
});

describe('an issue about several', () => {
  const members = Array.from({ length: 5 }, (_, at) => ({ ...ACTION, resourceId: `vol-${at}` }));
  const measured = { ...OUTCOME, state: 'measured', measurements: [MEASURED] } as const;
  const gone = { ...OUTCOME, state: 'gone' } as const;

  it('lists each as a task, what is done ticked', () => {
    const { title, body } = issueText(
      { kind: 'group', recommendations: members, done: [OUTCOME, measured, gone] },
      partsOf(),
    );
    const tasks = [...nodesOf(readGithub(body))].flatMap((node) =>
      node.type === 'listItem' && typeof node.checked === 'boolean' ? [node.checked] : [],
    );
    expect(title).toBe('Delete 5 resources (Amazon Elastic Block Store): saves $200.75 a month');
    expect(tasks).toEqual([false, false, false, false, false, true, true, true]);
    expect(body).toContain('`vol-0aa`, `vol-0bb`');
    expect(body).toContain('not found any more since Nov 18, 2026');
    expect(body).toContain('saves $36.50 a month, measured');
    expect(body).toContain('The commands are for `vol-0`');
    expect(liveOnGithub(body, { urls: OWN_URLS })).toEqual([]);
  });

  it('says what became of it once nothing is recommended', () => {
    const { title, body, labels } = issueText(
      { kind: 'group', recommendations: [], done: [OUTCOME] },
      partsOf(),
    );
    expect(title).toBe('Delete 2 resources (ebs): saves $40.15 a month');
    expect(body).toContain('Nothing of this is recommended any more.');
    expect(labels).toContain('service:ebs');
    expect(labels).toContain('team:platform');
  });

  it('shows fewer rows where not all fit, and counts the others with what they are worth', () => {
    const resourceId = '日本'.repeat(90);
    const many = Array.from({ length: 600 }, () => ({ ...ACTION, resourceId }));
    const { body } = issueText({ kind: 'group', recommendations: many, done: [OUTCOME] }, partsOf());
    const rows = body.split('\n').filter((line) => line.startsWith('- [ ] ')).length;
    expect(body.length).toBeLessThanOrEqual(GITHUB_BODY);
    expect(rows).toBe(189);
    expect(body).toContain('and 411 more, together $16,502 a month');
    expect(body).toContain('1 more is done.');
    expect(body.trimEnd().endsWith(MARKER)).toBe(true);
  });

  it('leaves out even what was seen where that does not fit', () => {
    const long = members.map((each) => ({ ...each, evidence: 'a '.repeat(40_000) }));
    const { body } = issueText({ kind: 'group', recommendations: long, done: [] }, partsOf());
    expect(body.length).toBeLessThan(5_000);
    expect(body).toContain('and 5 more, together $200.75 a month');
  });

  it('tells of those without an amount as well', () => {
    const none = members.map((each) => ({ ...each, saving: null, noAmount: 'free' as const }));
    const { title, body } = issueText({ kind: 'group', recommendations: none, done: [] }, partsOf());
    expect(title).toBe('Delete 5 resources (Amazon Elastic Block Store)');
    expect(body).toContain('_free_');
  });
});
