import { describe, expect, it } from 'vitest';
import { everyCheck } from '../../../../src/checks/registry.ts';
import type { Fingerprint, Recommendation } from '../../../../src/core/recommendation.ts';
import { commandProblems, shellReads } from '../../../support/cli-commands.ts';
import { nodesOf, readGithub } from '../../../support/hostile/github-judge.ts';
import { blockPage, blockText, OPEN, reportWith, sampleRecommendations } from './block-fixture.ts';

/** Each code block of a page, as a reader would copy it. */
function codeOf(markdown: string): readonly string[] {
  return [...nodesOf(readGithub(markdown))].flatMap((node) => (node.type === 'code' ? [node.value] : []));
}

function cardsOf(recommendations: readonly Recommendation[], commands = true): string {
  return blockText('resource-cards', blockPage(reportWith(recommendations), { commands }));
}

function cards(markdown: string): number {
  return markdown.split('\n').filter((line) => line.startsWith('### ')).length;
}

function numbered(count: number, parts: Partial<Recommendation> = {}): readonly Recommendation[] {
  return Array.from({ length: count }, (_, index) => ({
    ...OPEN,
    resourceId: `vol-${index}`,
    fingerprint: `fp-${parts.check ?? ''}-${index}` as Fingerprint,
    ...parts,
  }));
}

describe('cards of the sample organisation', () => {
  const all = sampleRecommendations();

  it('verify before they act, each command one that AWS has and a shell can read', async () => {
    // Each alone, so that every recommendation has its card.
    const blocks = all.flatMap((action) =>
      codeOf(cardsOf([{ ...action, exemption: null, alternative: false }])),
    );
    const commands = blocks.flatMap((block) => block.split('\n'));
    const problems = await Promise.all(commands.map(commandProblems));

    expect(all.length).toBeGreaterThan(50);
    expect(commands.length).toBeGreaterThan(3 * all.length);
    expect(problems.flat()).toEqual([]);
    expect(commands.filter((command) => !command.startsWith('aws '))).toEqual([]);
    expect(shellReads(commands)).toBe(true);
    for (const command of commands) expect(command).not.toMatch(/\{(?:resourceId|account|region)\}/);
  });

  it('are at most twenty, and all others are told where they stand', () => {
    const open = all.filter(({ exemption, alternative }) => !exemption && !alternative);
    const text = cardsOf(all);

    expect(cards(text)).toBe(20);
    expect(text).toContain(`Open actions without a card of their own here (${open.length - 20})`);
  });

  it('come in the order of their savings, those of another currency behind, what has no amount last', () => {
    const headings = cardsOf(all)
      .split('\n')
      .filter((line) => line.startsWith('### '));
    const amounts = [...cardsOf(all).matchAll(/\*\*(?<unit>R?\$)(?<amount>[\d.,]+) a month\*\*/g)].map(
      ({ groups }) => [groups?.['unit'], Number(groups?.['amount']?.replace(',', ''))] as const,
    );
    const dollars = amounts.filter(([unit]) => unit === '$').map(([, amount]) => amount);

    expect(headings[0]).toBe('### Delete: `estate-archive`');
    expect(headings[1]).toBe('### Upgrade: `estate-behind`');
    expect(headings.at(-1)).toBe('### Stop: `i-0e57a7e000000000e`');
    expect(dollars).toHaveLength(19);
    expect(dollars).toEqual(dollars.toSorted((a, b) => b - a));
    expect(amounts.at(-1)?.[0]).toBe('R$');
  });
});

describe('a card', () => {
  const [check] = everyCheck;
  const action = { ...OPEN, check: 'ebs-unattached-volumes' };

  it('tells where, what was seen and why, what it saves and how to do it, in this order', () => {
    const text = cardsOf([action]);
    const order = [
      `### Delete: \`${action.resourceId}\``,
      '**Where**',
      action.account,
      action.region,
      '**Seen**',
      '**Why**',
      '| Saving |',
      '#### Verify first',
      '#### Fix',
      'Without effect, to see whether you may:',
      '--dry-run',
      'Then, in this order:',
      'aws ec2 create-snapshot',
      '#### Going back',
    ];
    const places = order.map((words) => text.indexOf(words));

    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('holds no command for a reader who gets none', () => {
    expect(codeOf(cardsOf([action], false))).toEqual([]);
    expect(cardsOf([action], false)).toContain(`### Delete: \`${action.resourceId}\``);
  });

  it('holds no command that a name could make something else of', () => {
    const text = cardsOf([{ ...action, resourceId: 'x"; rm -rf ~ #' }]);

    expect(codeOf(text)).toEqual([]);
    expect(text).toContain('No commands are shown');
  });

  it('says so where nobody wrote a guide', () => {
    const text = cardsOf([{ ...action, check: 'of-another-version' }]);

    expect(codeOf(text)).toEqual([]);
    expect(text).toContain('has no guide for `of-another-version`');
  });

  it('stands for three of a kind; the others are a row each', () => {
    const many = [...numbered(7), ...numbered(2, { check: check?.id ?? '' })];
    const text = cardsOf(many);

    expect(cards(text)).toBe(5);
    expect(text).toContain('Open actions without a card of their own here (4)');
    for (const { resourceId } of many) expect(text).toContain(resourceId);
  });

  it('is of nothing that is exempt or an alternative, and says so where there is nothing', () => {
    expect(cardsOf([{ ...action, alternative: true }])).toBe('No action is recommended.\n');
    expect(cardsOf([])).toBe('No action is recommended.\n');
  });
});
