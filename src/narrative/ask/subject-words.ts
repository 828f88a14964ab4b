import type { Subject } from '../../core/fact.ts';
import type { Service } from '../../core/service.ts';
import { servicesOfBillName } from '../../services/find-service.ts';
import { services } from '../../services/registry.ts';
import { hasWords, plainQuestion, replaceWords } from './plain-question.ts';
import { ACTION_WORDS, ENVIRONMENTS, KPI_WORDS, OUR_WORDS, SPOKEN } from './spoken-words.ts';

/** Makers' names that nobody says: "Amazon RDS" is asked for as RDS. */
const MAKER = /^ (?:amazon|aws) /;

/** Plain words that name a subject in a question. Of a service also those of the catalogue's services behind its name. */
export function wordsOfSubject({ kind, name }: Pick<Subject, 'kind' | 'name'>): readonly string[] {
  if (name === null) return [];
  switch (kind) {
    case 'service':
      return wordsOfServiceName(name);
    case 'action':
    case 'layer':
    case 'charge-kind':
    case 'horizon':
      return OUR_WORDS[name] ?? [];
    case 'commitment':
      return distinctWords([plainQuestion(name), plainQuestion(name.split(',')[0] ?? '')]);
    case 'kpi':
      return distinctWords([plainQuestion(name), ...(KPI_WORDS[name] ?? [])]);
    case 'tag-value':
      return distinctWords([plainQuestion(name), ...valueWords(name)]);
    default:
      return distinctWords([plainQuestion(name)]);
  }
}

/** Of a service as the bill names it. */
function wordsOfServiceName(name: string): readonly string[] {
  return distinctWords([...spoken(name), ...servicesOfBillName(name).flatMap(wordsOfService)]);
}

/** Of a service of the catalogue: its id, its name, and its name without its maker and without what stands in brackets. */
export function wordsOfService({ id, name, keys }: Pick<Service, 'id' | 'name' | 'keys'>): readonly string[] {
  return distinctWords([
    plainQuestion(id),
    ...keys.map(plainQuestion),
    ...spoken(name),
    ...(SPOKEN[id] ?? []),
  ]);
}

/** "environment=prod" is asked for as production. */
function valueWords(name: string): readonly string[] {
  const at = name.indexOf('=');
  const value = plainQuestion(name.slice(at + 1)).trim();
  const words = ENVIRONMENTS.find((same) => same.includes(value));
  return at < 0 || !words ? [] : [...words, ...words.map((word) => `${word} environment`)];
}

/** Single words that name services of the catalogue. */
export const PLAIN_SERVICE_WORDS: ReadonlySet<string> = new Set(
  services.flatMap(wordsOfService).filter((words) => !words.includes(' ')),
);

/** Single words for actions, layers and kinds of charges. */
export const OUR_NAMES: ReadonlySet<string> = new Set(
  Object.values(OUR_WORDS)
    .flat()
    .filter((words) => !words.includes(' ')),
);

/** Words for actions, layers and kinds of charges of which a report may tell nothing, and what is left of a plain question. */
export function ourWordsIn(question: string): { readonly notTold: readonly string[]; readonly rest: string } {
  const notTold: string[] = [];
  let rest = question;
  for (const words of ACTION_WORDS) {
    if (!hasWords(rest, words)) continue;
    notTold.push(words);
    rest = replaceWords(rest, words, ',');
  }
  return { notTold, rest };
}

/** What people say for a name on the bill. */
export function spoken(name: string): readonly string[] {
  const [plain, brief] = [plainQuestion(name), plainQuestion(name.replace(/\(.*\)/, ' '))];
  return [plain, brief].flatMap((words) => [words, words.replace(MAKER, ' ')]);
}

function distinctWords(words: readonly string[]): readonly string[] {
  return [...new Set(words.map((text) => text.trim()).filter((text) => text.length > 1))];
}
