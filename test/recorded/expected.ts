import { expect } from 'vitest';
import type { AdvisorState } from '../../src/core/advisor.ts';
import { formatDecimal } from '../../src/core/decimal.ts';
import type { LedgerState } from '../../src/core/ledger.ts';
import type { Finding } from '../../src/core/recommendation.ts';
import type { Script, ScriptedCall } from '../loopback/scripted-aws.ts';
import type { Replay, Replayed } from './replay.ts';

/** What a careful reader of the answers says of them. */
export interface Expected {
  /** Check → what it finds, ascending. Of all checks together: no other finds anything. */
  readonly expected: Readonly<Record<string, readonly string[]>>;
  /** Resource → the checks that must have judged and not found it. */
  readonly forbidden?: Readonly<Record<string, readonly string[]>>;
  /** Check → what it cannot decide, ascending; of these checks, all. */
  readonly undecided?: Readonly<Record<string, readonly string[]>>;
  /** Dataset → its rows in their order, as far as is told here. */
  readonly rows?: Readonly<Record<string, readonly object[]>>;
  /** Dataset → how reading it ended. */
  readonly ledger?: Readonly<Record<string, LedgerState>>;
  /** `<check> <resource>` → what is claimed: usage type, units now → after; or patterns of lines. */
  readonly claims?: Readonly<Record<string, readonly string[]>>;
  /** `<check> <resource>` → words of the evidence. */
  readonly evidence?: Readonly<Record<string, string>>;
  /** What the inventory counts, among others. */
  readonly inventory?: readonly object[];
  /** Advisor without its prefix → its state. */
  readonly states?: Readonly<Record<string, AdvisorState>>;
  /** What the advisors recommend, in order. */
  readonly advised?: readonly object[];
  /** Facts that the advisors tell, among others. */
  readonly facts?: readonly object[];
  /** Instances that stand still. */
  readonly stopped?: readonly object[];
  /** Operations that are in the answers and that nothing has to ask; changing ones are not told. */
  readonly unread?: readonly string[];
}

/** A case with literal answers. */
export interface OwnCase extends Replay, Expected {
  readonly name: string;
  readonly answers: Script;
}

/** Verbs of operations that change nothing. */
const READS =
  /:(?:Describe|Get|List|Lookup|Search|Query|BatchGet|BatchDescribe|StartQuery|FilterLogEvents|Select)/;

export function changing(operations: Iterable<string>): readonly string[] {
  return [...new Set(operations)].filter((operation) => !READS.test(operation)).sort();
}

/** Compares what was collected with what a careful reader says; throws where they differ. */
export function expectAsRead(one: Expected, script: Script, replayed: Replayed): void {
  const { collection, reads, calls } = replayed;
  const wrong = [
    ...reads.filter(({ state }) => state === 'failed').map(({ read, failure }) => ({ read, failure })),
    ...collection.checks.filter(({ fault }) => fault),
  ];
  // What AWS really answered must not be refused as what it cannot be.
  expect(wrong).toEqual([]);
  expect(changing(calls.map(({ operation }) => operation))).toEqual([]);
  expect(unasked(script, calls)).toEqual([...(one.unread ?? [])].sort());
  expect(foundOf(replayed)).toEqual(one.expected);
  expectJudged(one, replayed);
  expectRead(one, replayed);
  expectAdvised(one, replayed);
}

function unasked(script: Script, calls: readonly ScriptedCall[]): readonly string[] {
  const asked = new Set(calls.map(({ operation }) => operation));
  const changes = new Set(changing(Object.keys(script)));
  return Object.keys(script)
    .filter((operation) => !asked.has(operation) && !changes.has(operation))
    .sort();
}

function foundOf({ collection }: Replayed) {
  const byCheck = Map.groupBy(collection.findings, ({ check }) => check);
  return Object.fromEntries(
    [...byCheck].map(([check, some]) => [check, some.map(({ finding }) => finding.resourceId).sort()]),
  );
}

function expectJudged(one: Expected, { collection }: Replayed): void {
  for (const [check, resources] of Object.entries(one.undecided ?? {})) {
    const rows = collection.checks.filter((row) => row.check === check);
    expect(
      rows.flatMap(({ undecided }) => undecided.map(({ resourceId }) => resourceId)).sort(),
      check,
    ).toEqual(resources);
  }
  for (const [resource, by] of Object.entries(one.forbidden ?? {}))
    for (const check of by) {
      const rows = collection.checks.filter((row) => row.check === check);
      // A check that could not be made has found nothing, and says nothing.
      expect(
        rows.map(({ state }) => state),
        check,
      ).toEqual(['evaluated']);
      expect(
        collection.findings.filter((row) => row.check === check).map(({ finding }) => finding.resourceId),
        check,
      ).not.toContain(resource);
    }
  const findings = new Map(
    collection.findings.map(({ check, finding }) => [`${check} ${finding.resourceId}`, finding]),
  );
  for (const [finding, claims] of Object.entries(one.claims ?? {}))
    expect(findings.get(finding)?.claims.map(claimText), finding).toEqual(claims);
  for (const [finding, words] of Object.entries(one.evidence ?? {}))
    expect(findings.get(finding)?.evidence, finding).toContain(words);
}

function expectRead(one: Expected, { reads, rows, collection }: Replayed): void {
  for (const [dataset, some] of Object.entries(one.rows ?? {}))
    expect(rows.get(dataset) ?? [], dataset).toMatchObject(some);
  for (const row of one.inventory ?? [])
    expect(collection.inventory).toContainEqual(expect.objectContaining(row));
  for (const [dataset, state] of Object.entries(one.ledger ?? {}))
    expect(
      reads.filter(({ read }) => read === dataset).map((read) => read.state),
      dataset,
    ).toEqual([state]);
}

function expectAdvised(one: Expected, { collection }: Replayed): void {
  for (const [advisor, state] of Object.entries(one.states ?? {}))
    expect(
      collection.advisors.filter((answer) => answer.advisor === `advisors/${advisor}`),
      advisor,
    ).toMatchObject([{ read: 'ok', state }]);
  expect(collection.advised).toMatchObject([...(one.advised ?? [])]);
  const facts = collection.advisors.flatMap((answer) => answer.facts);
  for (const fact of one.facts ?? []) expect(facts).toContainEqual(expect.objectContaining(fact));
  if (one.stopped) expect(collection.stopped).toMatchObject([...one.stopped]);
}

function claimText(claim: Finding['claims'][number]): string {
  if ('remains' in claim) return `${claim.usageTypes.join(' ')} remains ${formatDecimal(claim.remains)}`;
  return `${claim.usageType} ${formatDecimal(claim.quantityNow)} → ${formatDecimal(claim.quantityAfter)}`;
}
