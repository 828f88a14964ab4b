/** What somebody asks for in a comment. `days: null`: it is to be told of again. */
export interface SnoozeCommand {
  readonly days: number | null;
}

const SNOOZE = /^\/spendlog[ \t]+snooze(?:[ \t]+(?<count>\d{1,3})[ \t]*(?<unit>[dw])?)?[ \t]*$/i;
const WAKE = /^\/spendlog[ \t]+unsnooze[ \t]*$/i;
const LONGEST = 365;

/**
 * The last command of a comment, each a line of its own: `/spendlog snooze`, `/spendlog snooze 30d`, `/spendlog snooze 6w`,
 * `/spendlog unsnooze`. A year at most. `null`: there is none, as in a quotation of one or in code.
 */
export function commandIn(body: string, snoozeDays: number): SnoozeCommand | null {
  return linesOf(body).reduce<SnoozeCommand | null>(
    (last, line) => commandOf(line, snoozeDays) ?? last,
    null,
  );
}

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;

/** Those that are no code: what somebody shows as an example is not what they ask for. */
function linesOf(body: string): readonly string[] {
  let isCode = false;
  return body.split(/\r?\n/).filter((line) => {
    if (FENCE.test(line)) isCode = !isCode;
    return !isCode;
  });
}

function commandOf(line: string, snoozeDays: number): SnoozeCommand | null {
  if (WAKE.test(line)) return { days: null };
  const groups = SNOOZE.exec(line)?.groups;
  if (!groups) return null;
  const { count, unit = 'd' } = groups;
  if (count === undefined) return { days: snoozeDays };
  const days = Number(count) * (unit.toLowerCase() === 'w' ? 7 : 1);
  return days < 1 ? null : { days: Math.min(days, LONGEST) };
}
