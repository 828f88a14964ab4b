/** Where a command of a guide is to work. Untrusted. */
export interface CommandPlace {
  readonly resourceId: string;
  readonly account: string;
  readonly region: string;
}

/** Means the same to every shell, with and without quotes, and to the AWS CLI as a part of a longer word. */
const BARE = /^[A-Za-z0-9_/][A-Za-z0-9_./:@+-]*$/;

/** Means itself between single quotes: to POSIX shells, PowerShell and cmd alike. */
const QUOTABLE = /^[A-Za-z0-9_/][A-Za-z0-9_./:@+=,#()~ -]*$/;

/** The AWS CLI loads such a value from a file or an address. */
const LOADED = /:\/\/|@=/;

/** What a bill charges for where it names no resource, e.g. `CW:MetricMonitorUsage of EC2`: nothing a command could be about. */
const USAGE_TYPE = /^[A-Z][A-Za-z0-9-]*:[A-Z][A-Za-z0-9.-]+(?: of \w+)?$/;

/** Longest ARN of AWS. */
const LONGEST = 2048;

const ACCOUNT = /^\d{12}$/;
const REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d$/;

/** A placeholder, alone among spaces or inside of a word. */
const PLACEHOLDER = /(?<!\S)\{(?<word>resourceId)\}(?!\S)|\{(?<part>resourceId|account|region)\}/g;

/**
 * A command of a guide for one place. `null` where a name cannot be put into it without meaning something else to a shell
 * or to the AWS CLI: then no command is to be shown.
 */
export function commandOf(template: string, place: CommandPlace): string | null {
  // The AWS CLI asks global services in the region it is set to.
  const command = place.region === 'global' ? template.replaceAll(' --region {region}', '') : template;
  const filled: string[] = [];
  let from = 0;
  for (const found of command.matchAll(PLACEHOLDER)) {
    const { word, part = 'resourceId' } = found.groups ?? {};
    const isAlone = word !== undefined && !withinQuotes(command.slice(0, found.index));
    const value = wordFor(part, place, isAlone);
    if (value === null) return null;
    filled.push(command.slice(from, found.index), value);
    from = found.index + found[0].length;
  }
  return [...filled, command.slice(from)].join('');
}

function wordFor(
  name: string,
  { resourceId, account, region }: CommandPlace,
  isAlone: boolean,
): string | null {
  if (name === 'account') return ACCOUNT.test(account) ? account : null;
  if (name === 'region') return REGION.test(region) ? region : null;
  if (resourceId.length > LONGEST || LOADED.test(resourceId) || USAGE_TYPE.test(resourceId)) return null;
  if (BARE.test(resourceId)) return resourceId;
  return isAlone && QUOTABLE.test(resourceId) ? `'${resourceId}'` : null;
}

/** Whether a quote is open at the end of the text. Our own commands escape none. */
function withinQuotes(text: string): boolean {
  let open: string | null = null;
  for (const character of text) {
    if (character === open) open = null;
    else if (open === null && (character === "'" || character === '"')) open = character;
  }
  return open !== null;
}
