/** One thing that Slack refuses, and where it stands. */
export type Problem = string;

interface Rule {
  readonly allowed: readonly string[];
  check(block: Fields, at: string): readonly Problem[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What Slack refuses in a message, by its own documentation of chat.postMessage and of the blocks
 * (https://docs.slack.dev/reference/block-kit/blocks); empty where it takes it.
 */
export function blockKitProblems(message: unknown): readonly Problem[] {
  const { text, blocks } = fieldsOf(message);
  const list = Array.isArray(blocks) ? blocks : [];
  return [
    ...(typeof text === 'string' && text.length > 0 ? [] : ['no text for notifications']),
    ...(typeof text === 'string' && text.length > 4000 ? ['text: over 4000'] : []),
    ...(list.length < 1 || list.length > 50 ? [`${list.length} blocks`] : []),
    // Refused somewhere from 11,341 on, as those who met it counted: `msg_blocks_too_long`.
    ...(JSON.stringify(list).length > 11_000 ? ['blocks: too long together'] : []),
    ...list.flatMap((block: unknown, index) => blockProblems(fieldsOf(block), `blocks/${index}`)),
  ];
}

const RULES: Readonly<Record<string, Rule>> = {
  header: {
    allowed: ['type', 'text', 'block_id'],
    check: ({ text }, at) => textProblems(text, `${at}/text`, ['plain_text'], 150),
  },
  section: {
    allowed: ['type', 'text', 'fields', 'accessory', 'block_id', 'expand'],
    check: ({ text, fields, accessory }, at) => [
      ...(text === undefined && fields === undefined ? [`${at}: neither text nor fields`] : []),
      ...(text === undefined ? [] : textProblems(text, `${at}/text`, ['plain_text', 'mrkdwn'], 3000)),
      ...(fields === undefined ? [] : fieldProblems(fields, at)),
      ...(accessory === undefined ? [] : buttonProblems(accessory, `${at}/accessory`)),
    ],
  },
  context: {
    allowed: ['type', 'elements', 'block_id'],
    check: ({ elements }, at) =>
      eachOf(elements, at, 10, (each, where) => textProblems(each, where, ['plain_text', 'mrkdwn'], 3000)),
  },
  actions: {
    allowed: ['type', 'elements', 'block_id'],
    check: ({ elements }, at) => eachOf(elements, at, 25, buttonProblems),
  },
};

function blockProblems(block: Fields, at: string): readonly Problem[] {
  const rule = RULES[String(block['type'])];
  if (!rule) return [`${at}: a block of type ${String(block['type'])}`];
  const unknown = Object.keys(block).filter((key) => !rule.allowed.includes(key));
  return [...unknown.map((key) => `${at}: has no ${key}`), ...rule.check(block, at)];
}

function fieldProblems(fields: unknown, at: string): readonly Problem[] {
  return eachOf(fields, `${at}/fields`, 10, (each, where) =>
    textProblems(each, where, ['plain_text', 'mrkdwn'], 2000),
  );
}

function buttonProblems(value: unknown, at: string): readonly Problem[] {
  const { type, text, url, ...rest } = fieldsOf(value);
  return [
    ...(type === 'button' ? [] : [`${at}: no button`]),
    ...Object.keys(rest)
      .filter((key) => !['action_id', 'value', 'style', 'confirm', 'accessibility_label'].includes(key))
      .map((key) => `${at}: has no ${key}`),
    ...textProblems(text, `${at}/text`, ['plain_text'], 75),
    ...(typeof url === 'string' && url.length <= 3000 && URL.canParse(url) ? [] : [`${at}: url`]),
  ];
}

function textProblems(
  value: unknown,
  at: string,
  types: readonly string[],
  most: number,
): readonly Problem[] {
  const { type, text, ...rest } = fieldsOf(value);
  const own = type === 'plain_text' ? 'emoji' : 'verbatim';
  return [
    ...(types.includes(String(type)) ? [] : [`${at}: is ${String(type)}`]),
    ...Object.keys(rest)
      .filter((key) => key !== own)
      .map((key) => `${at}: has no ${key}`),
    ...(typeof text === 'string' && text.length >= 1 ? [] : [`${at}: no text`]),
    ...(typeof text === 'string' && text.length > most
      ? [`${at}: ${text.length} characters, over ${most}`]
      : []),
  ];
}

function eachOf(
  values: unknown,
  at: string,
  most: number,
  check: (value: unknown, at: string) => readonly Problem[],
): readonly Problem[] {
  if (!Array.isArray(values)) return [`${at}: no list`];
  return [
    ...(values.length < 1 || values.length > most ? [`${at}: ${values.length} of at most ${most}`] : []),
    ...values.flatMap((value: unknown, index) => check(value, `${at}/${index}`)),
  ];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
