import { describe, expect, it } from 'vitest';
import type { PricedProposal } from '../../../src/core/recommendation.ts';
import {
  NO_OWNER_FACTS,
  type OwnerFacts,
  type OwnerRule,
  ownerOf,
} from '../../../src/report/living/owner-of.ts';
import { proposal } from './proposals.ts';

function rule(team: string, match?: OwnerRule['match']): OwnerRule {
  return { team, handles: [], labels: [], ...(match ? { match } : {}) };
}

function teamOf(
  rules: readonly OwnerRule[],
  more: Partial<PricedProposal> = {},
  facts: Partial<OwnerFacts> = {},
): string | null {
  return ownerOf(proposal(more), rules, { ...NO_OWNER_FACTS, ...facts })?.team ?? null;
}

describe('the owner of a recommendation', () => {
  it('is that of the first rule all of whose conditions hold', () => {
    const rules = [
      rule('Both', { account: '111122223333', service: 'rds' }),
      rule('One', { account: ['999988887777', '1111*'] }),
      rule('Rest'),
    ];
    expect(teamOf(rules)).toBe('One');
    expect(teamOf(rules, { service: 'rds' })).toBe('Both');
    expect(teamOf(rules, { account: '000000000000' })).toBe('Rest');
    expect(teamOf(rules.slice(0, 2), { account: '000000000000' })).toBeNull();
  });

  it('goes by the tags read with the resource, and by the bill only where none were read', () => {
    const rules = [rule('Shop', { 'tag:team': 'shop' })];
    const facts = { billTagsOf: () => ({ team: 'shop' }) };
    expect(teamOf(rules, { tags: { team: 'shop' } })).toBe('Shop');
    expect(teamOf(rules, { tags: null }, facts)).toBe('Shop');
    expect(teamOf(rules, { tags: {} }, facts)).toBeNull();
    expect(teamOf(rules, { tags: null })).toBeNull();
    expect(teamOf([rule('Proto', { 'tag:constructor': '*' })], { tags: {} })).toBeNull();
  });

  it('knows organizational units where somebody told them, and the group that churning resources belong to', () => {
    const units = [rule('Retail', { ou: 'ou-ab12-retail00' })];
    expect(teamOf(units, {}, { unitsOf: () => ['ou-ab12-child000', 'ou-ab12-retail00'] })).toBe('Retail');
    expect(teamOf(units)).toBeNull();
    const group = [rule('Web', { resource: 'web-*' })];
    expect(teamOf(group, { resourceId: 'i-1', workloadGroup: 'web-asg' })).toBe('Web');
    expect(teamOf(group, { resourceId: 'i-1' })).toBeNull();
  });

  it('says how to reach it', () => {
    const reachable = { ...rule('Shop'), handles: ['alice'], labels: ['cost'], slackChannel: '#shop' };
    expect(ownerOf(proposal(), [reachable], NO_OWNER_FACTS)).toEqual({
      team: 'Shop',
      handles: ['alice'],
      labels: ['cost'],
      slackChannel: '#shop',
      repository: null,
    });
  });
});
