import type { RootContent } from 'mdast';
import type { AdvisorAnswer } from '../../core/advisor.ts';
import { advisorName } from '../advisor-facts.ts';
import { columnsOf, details, paragraph, table } from '../blocks.ts';
import { accountOf, nameOf } from '../names.ts';
import type { Page } from '../page.ts';
import { type Inline, joinInline } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

/** Datasets of the security services, and the catalogue ids they are billed as. */
const SERVICES: Readonly<Record<string, string>> = {
  'advisors/security-hub': 'security-hub',
  'advisors/guardduty': 'guardduty',
  'advisors/inspector': 'inspector',
  'advisors/macie': 'macie',
};

const SEVERITIES = ['critical', 'high', 'medium', 'low'];

const MOST = 50;

/** What the security services count as open, and what they cost; folded, since it is beside the point of a cost report. */
export function postureSection(page: Page): RootContent[] {
  const { collection } = page.report;
  const answers = collection.known ? collection.value.advisors.filter(isCounted) : [];
  if (answers.length === 0) return [];
  const { messages, formats } = page;
  const words = messages.posture;
  const left = answers.length - MOST;
  return details(words.title, [
    table(
      columnsOf(words.columns, [3, 4, 5, 6]),
      answers.slice(0, MOST).map((answer) => row(page, answer)),
    ),
    ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
    paragraph(joinInline([...costLines(page), words.note], ' ')),
  ]);
}

function isCounted({ advisor, state }: AdvisorAnswer): boolean {
  return Object.hasOwn(SERVICES, advisor) && state === 'active';
}

function row(page: Page, { advisor, account, region, facts }: AdvisorAnswer): readonly Inline[] {
  const { messages, formats } = page;
  const words = messages.posture;
  const count = (severity: string) => {
    const fact = facts.find(({ name, subject }) => name === 'findings' && subject === severity);
    if (!fact || fact.number === null) return words.notCounted;
    const number = formats.count(fact.number);
    return fact.text === null ? number : words.atLeast(number);
  };
  return [advisorName(page, advisor), accountOf(page, account), untrusted(region), ...SEVERITIES.map(count)];
}

/** In the last month that is whole, by the name on the bill. */
function costLines({ report, messages, formats }: Page): readonly Inline[] {
  const ids = Object.values(SERVICES);
  return report.services
    .filter(({ services }) => services.some((id) => ids.includes(id)))
    .flatMap(({ serviceName, months }) => {
      const whole = months.filter(({ month }) => !report.asOf.startsWith(month)).at(-1);
      if (!whole?.amount) return [];
      const amount = formats.money(whole.amount);
      return [messages.posture.cost(nameOf({ messages }, serviceName), amount, formats.month(whole.month))];
    });
}
