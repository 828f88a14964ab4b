import type { Fact } from '../../../core/fact.ts';
import type { ToldFacts } from '../section-in.ts';
import type { FactGroup } from '../topics/pick.ts';
import type { ExecutiveWords } from './executive-words.ts';

/** Where the running month and the two after it are heading, and how sure the last of them is. */
export function projectionSection(words: ExecutiveWords, facts: ToldFacts): readonly (string | null)[] {
  const [running, next, last] = monthsOf(facts);
  const now = facts.told(running, 'forecast');
  const following = facts.told(next, 'forecast');
  const furthest = last ?? next ?? running;
  const low = facts.told(furthest, 'forecast-low');
  const high = facts.told(furthest, 'forecast-high');
  return [
    now &&
      words.running(
        now,
        facts.told(running, 'forecast-change'),
        facts.told(running, 'forecast-change-ratio'),
      ),
    low && high && last ? words.range(low, high) : null,
    following && words.following(following, facts.told(last, 'forecast')),
  ];
}

/** The months that have a forecast, in order. */
function monthsOf(facts: ToldFacts): readonly FactGroup[] {
  const all = facts.groups('forecast', 'estate').flatMap(({ facts: own }) => own);
  const byMonth = Map.groupBy(all, ({ period }) => JSON.stringify(period));
  return [...byMonth.values()].flatMap((own) => (hasForecast(own) ? [groupOf(own)] : []));
}

function hasForecast(own: readonly Fact[]): own is readonly [Fact, ...Fact[]] {
  return own.some(({ measure }) => measure === 'forecast');
}

function groupOf(facts: readonly [Fact, ...Fact[]]): FactGroup {
  return { kind: 'estate', facts };
}
