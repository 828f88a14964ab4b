import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { isSpendlogError } from '../../src/core/errors.ts';

function problemsOf(text: string): readonly string[] {
  try {
    parseConfig(text, 'spendlog.yml');
  } catch (error) {
    if (!isSpendlogError(error)) throw error;
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
  return [];
}

describe('owners', () => {
  it('keeps the order of the rules, one text or several a condition', () => {
    const { owners } = parseConfig(
      `owners:
  - match: { "tag:team": payments, account: ["111122223333", "444455556666"] }
    team: Payments
    handles: [alice, example/payments]
    labels: [finops]
    slackChannel: "#payments"
    repository: example/payments
  - team: Platform
`,
      'x',
    );
    expect(owners).toEqual([
      {
        match: { 'tag:team': 'payments', account: ['111122223333', '444455556666'] },
        team: 'Payments',
        handles: ['alice', 'example/payments'],
        labels: ['finops'],
        slackChannel: '#payments',
        repository: 'example/payments',
      },
      { team: 'Platform', handles: [], labels: [] },
    ]);
  });

  it('tells every mistake at once, each with its line', () => {
    const problems = problemsOf(`owners:

  - match: { acount: "1" }
    team: A
  - match: { account: 111122223333 }
    team: B
  - match: {}
    team: C
    handles: ["@carol"]
    slackChannel: payments
`);
    expect(problems).toEqual([
      'line 3: owners[0].match.acount: Unknown condition; known here: account, ou, service, region, resource, tag:<key>',
      'line 5: owners[1].match.account: Expected text; put account ids and true or false in quotes',
      'line 7: owners[2].match: Name at least one of account, ou, service, region, resource, tag:<key>',
      'line 9: owners[2].handles[0]: Expected a GitHub user or organisation/team, without @',
      'line 10: owners[2].slackChannel: Expected #channel or the id of a channel',
    ]);
  });
});

describe('a rule below one that takes everything', () => {
  it('is told, since nothing reaches it', () => {
    expect(problemsOf('owners:\n  - team: A\n  - team: B\n')).toEqual([
      'line 3: owners[1]: Never reached: the rule before it (owners[0]) has no match, so that everything is its',
    ]);
  });
});

describe('exemptions', () => {
  it('has a reason, somebody who answers for it and a last day', () => {
    const { exemptions } = parseConfig(
      `exemptions:
  - match: { check: ebs-*, "tag:keep": "true" }
    reason: Kept for the audit
    owner: alice
    expires: 2027-01-31
    ticket: FIN-12
`,
      'x',
    );
    expect(exemptions).toEqual([
      {
        match: { check: 'ebs-*', 'tag:keep': 'true' },
        reason: 'Kept for the audit',
        owner: 'alice',
        expires: '2027-01-31',
        ticket: 'FIN-12',
      },
    ]);
  });

  it('tells every mistake at once, each with its line', () => {
    const problems = problemsOf(`exemptions:
  - match: { family: idel, fingerprint: abc }
    reason: ""
    owner: alice
    expires: 2027-02-30
  - match: { check: x }
    until: 2027-01-01
`);
    expect(problems).toEqual([
      'line 2: exemptions[0].match.family: Expected idle or rightsize or modernise or schedule or storage or rate or hygiene',
      'line 2: exemptions[0].match.fingerprint: Expected the 32 hexadecimal digits of a fingerprint, as report.json has it',
      'line 3: exemptions[0].reason: Expected some text',
      'line 5: exemptions[0].expires: Expected a calendar day written YYYY-MM-DD',
      'line 6: exemptions[1].reason: Missing',
      'line 6: exemptions[1].owner: Missing',
      'line 6: exemptions[1].expires: Missing',
      'line 7: exemptions[1].until: Unknown key; known here: match, reason, owner, expires, ticket',
    ]);
  });
});

describe('accepted', () => {
  it('says what was taken, by whom and since when', () => {
    const { accepted } = parseConfig(
      `accepted:
  - match: { family: idle, "tag:team": shop }
    owner: alice
    date: 2026-11-20
    ticket: FIN-13
`,
      'x',
    );
    expect(accepted).toEqual([
      { match: { family: 'idle', 'tag:team': 'shop' }, owner: 'alice', date: '2026-11-20', ticket: 'FIN-13' },
    ]);
  });

  it('tells mistakes as exemptions do', () => {
    expect(problemsOf('accepted:\n  - match: { ou: x }\n    owner: alice\n')).toEqual([
      'line 2: accepted[0].match.ou: Unknown condition; known here: check, family, resource, account, region, service, fingerprint, tag:<key>',
      'line 2: accepted[0].date: Missing',
    ]);
  });
});

describe('the schema that editors use', () => {
  it('knows the conditions', () => {
    const accepts = new Ajv2020({ strict: false }).compile(configJsonSchema());
    const rule = (match: object) => ({ owners: [{ match, team: 'A' }] });
    expect(accepts(rule({ 'tag:team': 'a', ou: 'ou-1' }))).toBe(true);
    expect(accepts(rule({ acount: '1' }))).toBe(false);
    expect(accepts({ exemptions: [{ match: { check: 'a' }, reason: 'b', owner: 'c' }] })).toBe(false);
  });
});
