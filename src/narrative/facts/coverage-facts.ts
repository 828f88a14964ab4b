import { ESTATE } from './abouts.ts';
import type { FactContext } from './fact-context.ts';
import { countFact, type NewFact, ratioFact } from './new-fact.ts';
import { isSome, type Read, readAt } from './pointed.ts';
import type { ReadReport, ReadService } from './read-report.ts';
import { countOf, lengthAt, plainSum } from './summed.ts';

const FRAME = { topic: 'coverage', about: ESTATE } as const;

/** How much of the estate was looked at: reads, services of the bill, accounts and regions. */
export function coverageFacts({ report }: FactContext): readonly NewFact[] {
  return [...readFacts(report), ...placeFacts(report), ...(report.billGap ? [] : serviceFacts(report))];
}

function readFacts({ ledger }: ReadReport): readonly NewFact[] {
  if (!ledger.known || ledger.value.coverage.planned === 0) return [];
  const at = '/ledger/value/coverage';
  const { planned, byState, ratio } = ledger.value.coverage;
  const answered = plainSum([
    readAt(`${at}/byState/ok`, byState.ok),
    readAt(`${at}/byState/empty`, byState.empty),
  ]);
  return [
    ...countFact(FRAME, 'reads-answered', answered, 'reads'),
    ...countFact(FRAME, 'reads-planned', readAt(`${at}/planned`, planned), 'reads'),
    ...ratioFact(FRAME, 'coverage-ratio', ratio === null ? null : readAt(`${at}/ratio`, ratio)),
  ];
}

function placeFacts({ collection }: ReadReport): readonly NewFact[] {
  if (!collection.known) return [];
  const { accounts, regions } = collection.value;
  return [
    ...countFact(FRAME, 'accounts', readAt('/collection/value/accounts', accounts), 'accounts'),
    ...countFact(FRAME, 'regions', lengthAt('/collection/value/regions', regions), 'regions'),
  ];
}

/** Services that stand behind a name of the bill, and those of which at least one type of resource could be counted. */
function serviceFacts({ services }: ReadReport): readonly NewFact[] {
  const billed = services
    .map((service, index) => ({ service, at: readAt(`/services/${index}`, service) }))
    .filter(({ service }) => service.nonService === null);
  const counted = billed.filter(
    ({ service: { inventory } }) => inventory.known && inventory.value.counted > 0,
  );
  return [
    ...countFact(FRAME, 'services-billed', numberOf(billed), 'services'),
    ...countFact(FRAME, 'services-counted', numberOf(counted), 'services'),
  ];
}

interface Listed {
  readonly service: ReadService;
  readonly at: Read<ReadService>;
}

/** A service that is billed in two currencies is one. */
function numberOf(listed: readonly Listed[]) {
  const once = listed.filter(
    ({ service }, index) =>
      listed.findIndex((other) => other.service.serviceName === service.serviceName) === index,
  );
  const all = once.map(({ at }) => at);
  return isSome(all) ? countOf(all) : null;
}
