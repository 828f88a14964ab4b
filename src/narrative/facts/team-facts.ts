import type { FactPeriod } from '../../core/fact.ts';
import { compareMoney, isZeroMoney } from '../../core/money.ts';
import { ofTheirs } from './abouts.ts';
import type { FactContext } from './fact-context.ts';
import { amountFact, countFact, daysOf, type NewFact } from './new-fact.ts';
import { readAt } from './pointed.ts';
import type { ReadReport } from './read-report.ts';

const MOST = 10;

type Table = Extract<ReadReport['ownership'], { known: true }>['value']['tables'][number];

interface OwnedBy {
  readonly team: string;
  readonly row: Table['teams'][number];
  readonly at: string;
}

/** What is whose, by the rules of ownership: who spends most first, where that is known. */
export function teamFacts({ report: { ownership }, currency }: FactContext): readonly NewFact[] {
  if (!ownership.known) return [];
  const index = ownership.value.tables.findIndex((table) => table.currency === currency);
  const table = ownership.value.tables[index];
  if (!table) return [];
  const teams = table.teams.flatMap((row, place): OwnedBy[] =>
    row.team === null ? [] : [{ team: row.team, row, at: `/ownership/value/tables/${index}/teams/${place}` }],
  );
  const isRanked = table.period !== null && teams.every(({ row }) => row.spend !== null);
  return teams
    .toSorted(spendMost)
    .slice(0, MOST)
    .flatMap((team, place) =>
      factsOfTeam(team, table.period && daysOf(table.period), isRanked ? place + 1 : null),
    );
}

function spendMost(a: OwnedBy, b: OwnedBy): number {
  return a.row.spend && b.row.spend ? compareMoney(b.row.spend, a.row.spend) : 0;
}

function factsOfTeam(
  { team, row: { spend, net, recommendations }, at }: OwnedBy,
  period: FactPeriod | null,
  rank: number | null,
): readonly NewFact[] {
  const frame = { topic: 'teams', about: ofTheirs('team', team) } as const;
  const saving = isZeroMoney(net) ? null : readAt(`${at}/net`, net);
  const count = recommendations > 0 ? readAt(`${at}/recommendations`, recommendations) : null;
  return [
    ...(spend && period && !isZeroMoney(spend)
      ? amountFact({ ...frame, period, rank }, 'spend', readAt(`${at}/spend`, spend))
      : []),
    ...amountFact(frame, 'saving', saving, { per: 'month', as: 'saving' }),
    ...countFact(frame, 'recommendations', count, 'recommendations'),
  ];
}
