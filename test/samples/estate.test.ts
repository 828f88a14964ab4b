import { describe, expect, it } from 'vitest';
import { ACCOUNTS } from '../../samples/accounts.ts';
import { AS_OF } from '../../samples/calendar.ts';
import { ESTATE } from '../../samples/estate/estate.ts';
import { generateOrganisation } from '../../samples/generate.ts';
import { sampleCollection } from '../../src/app/sample-collection.ts';
import { addDays } from '../../src/core/period.ts';
import type { Presence } from '../../src/core/presence.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const organisation = generateOrganisation(1);
const period = { start: addDays(AS_OF, -30), end: addDays(AS_OF, 1) };

function presenceOf({ charges }: typeof organisation): Presence {
  const triples = new Map(
    charges
      .filter(({ day, kind }) => day >= period.start && (kind === 'usage' || kind === 'unusedCommitment'))
      .map(({ subAccountId, regionId, serviceName }) => {
        const triple = { subAccountId, regionId: regionId ?? '', serviceName };
        return [JSON.stringify(triple), triple] as const;
      }),
  );
  return { basis: 'triples', period, triples: [...triples.values()] };
}

async function collected() {
  return sampleCollection({
    estate: ESTATE,
    accounts: ACCOUNTS.map(({ id, name }) => ({ id, name })),
    presence: presenceOf(organisation),
    asOf: AS_OF,
    now: `${AS_OF}T00:00:00.000Z`,
    thresholds: {},
    clock: virtualClock(),
    log: { write: () => {} },
  });
}

const keyOf = (check: string, account: string, resourceId: string) => `${check} ${account} ${resourceId}`;

const WASTE = ESTATE.flatMap(({ accountId, truth }) =>
  truth.kind === 'waste'
    ? truth.found.map(({ check, resourceId }) => keyOf(check, accountId, resourceId))
    : [],
);

describe('the estate of the sample organisation', () => {
  it('is judged without a fault, an undecided resource or a read that is missing', async () => {
    const collection = await collected();
    expect(collection.checks.filter(({ state }) => state !== 'evaluated')).toEqual([]);
    expect(collection.checks.flatMap(({ undecided }) => undecided)).toEqual([]);
    expect(new Set(collection.ledger.map(({ state }) => state))).toEqual(new Set(['ok', 'empty']));
  });

  it('holds the waste that is found, and no more is found', async () => {
    const collection = await collected();
    const found = collection.findings.map(({ check, account, finding }) =>
      keyOf(check, account, finding.resourceId),
    );
    const right = found.filter((key) => WASTE.includes(key));
    process.stdout.write(
      `structural waste: ${WASTE.length} planted, ${found.length} found; precision ${right.length}/${found.length}, recall ${right.length}/${WASTE.length}\n`,
    );
    expect(found.sort()).toEqual([...WASTE].sort());
  });

  it('has a decoy for what looks like waste', () => {
    expect(ESTATE.filter(({ truth }) => truth.kind === 'decoy').length).toBeGreaterThan(0);
  });
});
