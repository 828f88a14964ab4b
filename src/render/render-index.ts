import type { RootContent } from 'mdast';
import { z } from 'zod';
import { decimal, parseDecimal } from '../core/decimal.ts';
import type { Language } from '../core/language.ts';
import { money } from '../core/money.ts';
import { parseJson } from '../core/parse-json.ts';
import { parseDay } from '../core/period.ts';
import { columnsOf, heading, paragraph, table, unbroken } from './blocks.ts';
import { createFormats, type Formats } from './formats.ts';
import { markdownOf } from './markdown-of.ts';
import type { Messages } from './messages/messages.ts';
import { messagesIn } from './page.ts';
import type { Inline } from './phrase.ts';
import { untrusted } from './untrusted.ts';

const DayText = z.string().transform((text, context) => {
  const day = parseDay(text);
  if (day) return day;
  context.addIssue({ code: 'custom', message: 'Not a day' });
  return z.NEVER;
});
const AmountText = z.string().refine((text) => parseDecimal(text) !== null);
const States = z.enum(['final', 'provisional', 'incomplete']);

/** The few fields of a summary.json that the index shows; later versions may hold anything else. */
const Indexed = z.object({
  tenant: z.string(),
  asOf: DayText,
  headline: z.array(
    z.object({
      currency: z.string(),
      state: States,
      start: DayText,
      end: DayText,
      amount: AmountText.nullable(),
      change: AmountText.nullable(),
      changeRatio: AmountText.nullable(),
    }),
  ),
});

/** One report in the index. `path` is that of its page, relative to the index. */
export interface IndexEntry extends z.infer<typeof Indexed> {
  readonly path: string;
}

/** Reads what the index shows out of a summary.json; `null` when it is none. */
export function indexEntry(path: string, summaryJson: string): IndexEntry | null {
  const { data } = Indexed.safeParse(parseJson(summaryJson));
  return data ? { path, ...data } : null;
}

/** `reports/README.md`: every report by tenant, the newest first. */
export function renderIndex(entries: readonly IndexEntry[], language: Language): string {
  const page = { formats: createFormats(language), messages: messagesIn(language) };
  const words = page.messages.index;
  const tenants = Map.groupBy(entries, ({ tenant }) => tenant);
  const parts = [...tenants.keys()].sort().flatMap((tenant) => {
    const own = tenants.get(tenant) ?? [];
    return [heading(2, words.tenant(untrusted(tenant))), reportTable(page, own)];
  });
  const intro = paragraph(entries.length === 0 ? words.none : words.intro);
  return markdownOf([heading(1, words.title), intro, ...parts]);
}

interface IndexPage {
  readonly formats: Formats;
  readonly messages: Messages;
}

function reportTable(page: IndexPage, entries: readonly IndexEntry[]): RootContent {
  const newestFirst = entries.toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
  return table(
    columnsOf(page.messages.index.columns, [2, 3]),
    newestFirst.flatMap((entry) => rows(page, entry)),
  );
}

/** One line a currency; the first carries the link. */
function rows(
  { formats, messages }: IndexPage,
  { asOf, path, headline }: IndexEntry,
): readonly (readonly Inline[])[] {
  const link = {
    type: 'link' as const,
    url: encodeURI(path),
    children: [{ type: 'text' as const, value: asOf }],
  };
  if (headline.length === 0) return [[link, '–', '–', '–', '–']];
  return headline.map(({ currency, start, end, amount, change, changeRatio, state }, index) => {
    const ratio = changeRatio === null ? '' : ` (${formats.changePercent(decimal(changeRatio))})`;
    return [
      index === 0 ? link : '',
      unbroken(formats.period({ start, end })),
      amount === null ? messages.unknown : formats.money(money(amount, currency)),
      change === null ? '–' : `${formats.change(money(change, currency))}${ratio}`,
      unbroken(messages.states[state]),
    ];
  });
}
