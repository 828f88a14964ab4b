import type { ToldFacts } from '../section-in.ts';
import type { ExecutiveWords } from './executive-words.ts';

/** Where the running month and the two after it are heading, and how sure the last of them is. */
export function projectionSection(words: ExecutiveWords, facts: ToldFacts): readonly (string | null)[] {
  const months = facts.of('forecast', 'estate').filter((month) => facts.told(month, 'forecast') !== null);
  const [running, next, last] = months;
  const now = facts.told(running, 'forecast');
  const following = facts.told(next, 'forecast');
  const low = facts.told(last, 'forecast-low');
  const high = facts.told(last, 'forecast-high');
  return [
    now &&
      words.running(
        now,
        facts.told(running, 'forecast-change'),
        facts.told(running, 'forecast-change-ratio'),
      ),
    low && high && words.range(low, high),
    following && words.following(following, facts.told(last, 'forecast')),
  ];
}
