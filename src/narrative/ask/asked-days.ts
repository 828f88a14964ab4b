import type { ComparisonName } from '../../core/calendar.ts';

/** Days that a question names: the latest one, the latest seven or thirty, or some others. */
export type AskedDays = Extract<ComparisonName, 'lastDay' | 'last7Days' | 'last30Days'> | 'other';

const MONTH =
  'jan(?:uary|eiro)?|feb(?:ruary)?|fev(?:ereiro)?|mar(?:ch|[cç]o)?|apr(?:il)?|abr(?:il)?|may|maio|june?|junho|jun|july?|julho|jul|aug(?:ust)?|ago(?:sto)?|sept?(?:ember)?|setembro|oct(?:ober)?|outubro|nov(?:ember|embro)?|dec(?:ember)?|dez(?:embro)?';

/** A day of a month: it is put back as its month, which is what a report tells. */
const DATES: readonly (readonly [RegExp, string])[] = [
  [/\b(20\d\d-(?:0[1-9]|1[0-2]))-(?:[0-2]\d|3[01])\b/g, '$1'],
  [new RegExp(`\\b(${MONTH}) (?:[0-2]?\\d|3[01])(?:st|nd|rd|th)?\\b(?!\\d)`, 'gi'), '$1'],
  [new RegExp(`(?<![\\w-])(?:[0-2]?\\d|3[01])(?:st|nd|rd|th|º)?(?: of| de)? (${MONTH})\\b`, 'gi'), '$1'],
];

const LATEST: readonly (readonly [AskedDays, RegExp])[] = [
  ['lastDay', /\b(?:yesterday|today|last day|latest day|ontem|hoje|[uú]ltimo dia)\b/gi],
  [
    'last7Days',
    /\b(?:(?:last|this|past|previous) week|(?:last|past) (?:7|seven) days|semana passada|(?:esta|nesta|desta|[uú]ltima) semana|[uú]ltimos (?:7|sete) dias)\b/gi,
  ],
  ['last30Days', /\b(?:(?:last|past) (?:30|thirty) days|[uú]ltimos (?:30|trinta) dias)\b/gi],
  ['other', /\b(?:day before yesterday|anteontem|(?:last|past) \d+ days|[uú]ltimos \d+ dias)\b/gi],
];

/** The days of a question as it was written, and what is left of it. */
export function askedDays(question: string): { readonly days: AskedDays | null; readonly rest: string } {
  let days: AskedDays | null = null;
  let rest = question;
  for (const [date, itsMonth] of DATES) {
    const without = rest.replace(date, itsMonth);
    if (without !== rest) days = 'other';
    rest = without;
  }
  for (const [name, words] of LATEST.toReversed()) {
    const without = rest.replace(words, ',');
    if (without !== rest) days = name;
    rest = without;
  }
  return { days, rest };
}
