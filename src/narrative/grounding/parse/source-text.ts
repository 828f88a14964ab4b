/** Characters of one text of a draft that are looked at. */
export const MOST_RAW = 2_000;

/** Where something was taken out that had words of its own; no text has this character by then. */
const HOLE = '\uE000';
/** Stands for a character that hides or reorders; no word has it. */
const UNSEEN = '\uFFFD';

const HIDDEN = /[\p{Cf}\p{Co}\p{Cs}\p{Cn}]|(?![\t\n\r])\p{Cc}/gu;
const OTHER_NUMERAL = /(?![0-9])\p{N}/gu;

/** Formatting that takes no words with it. */
const FORMATTING = /<\/?(?:b|i|em|strong|u|span|p|small|mark)>/gi;
/** With what stands between: no reader is to see it. */
const ELEMENTS =
  /<(?<tag>script|style|a|details|summary|iframe|svg|template|button|form|title)\b[^>]*>.*?<\/\k<tag>\s*>/gis;
const TAGS = /<!--.*?-->|<\/?[a-z!?][^>]*>?/gis;
const LINKS = /!?\[[^\]]*\]\s?(?:\([^)]*\)|\[[^\]]*\])/g;
const ADDRESSES =
  /(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.|\bmailto:|\bjavascript:|\bdata:)\S*|\S*@[\p{L}\p{N}_][\p{L}\p{N}_./-]*|(?<![\p{L}\p{N}])#[\p{L}_][\p{L}\p{N}_-]*/giu;
/** `example.com`, `readme.md`: some places make links of them. Abbreviations such as `e.g.` have parts of one letter. */
const DOMAINS =
  /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]{2,}(?:\.[\p{L}\p{N}_-]{2,})*\.\p{L}[\p{L}\p{N}_-]+(?:\/\S*)?/gu;
const CODE = /`[^`]*`/g;
const DRESSED = /^`\s*(?:\{[fpbs]\d+\}|\p{L}+)\s*`$/u;
const COMMAND =
  /(?<![\p{L}-])(?:aws\s+[a-z][a-z0-9-]*\s+[a-z]+-[a-z-]+|(?:sudo|curl|wget|kubectl|chmod|powershell|npx|npm|git|docker|terraform)\s+[a-z./-]+)|(?<=^|\s)--[a-z][a-z-]+|&&|\|\||\$\(/u;
const OPENING = /^\s*(?:#{1,6}\s+|>\s+|[-*+•]\s+)/;
const EMPHASIS = /\*{1,3}|_{2,3}|~~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const ABBREVIATED = /(?:^|[\s(])(?:vs|e\.g|i\.e|etc|approx|aprox|ca|cf|incl|excl|p\.\s?ex|ex|resp)\.$/i;

/** A sentence of a text, as plain as it could be made. */
export interface SourceSentence {
  readonly text: string;
  /** The text went on beyond what anybody reads. */
  readonly cut: boolean;
  /** A link, a mention or HTML was taken out of the middle of its words. */
  readonly torn: boolean;
  /** It held a command, or code. */
  readonly command: boolean;
}

/** The sentences of a text: one form for what looks alike, and nothing left of links, mentions, HTML and Markdown. */
export function sourceSentences(raw: string): readonly SourceSentence[] {
  const cut = raw.length > MOST_RAW;
  const whole = raw
    .slice(0, MOST_RAW)
    .replace(/[\t\n\r]+/g, ' ')
    .replace(HIDDEN, UNSEEN)
    .replace(OTHER_NUMERAL, '0')
    .normalize('NFKC')
    .replace(/\s+/gu, ' ');
  const command = COMMAND.test(whole) || hasCode(whole);
  const sentences = sentencesOf(stripped(whole)).map((holed) => ({
    text: tidy(holed.replaceAll(HOLE, '')),
    cut,
    torn: isTorn(holed),
    command,
  }));
  return sentences.length > 0 ? sentences : [{ text: '', cut, torn: false, command }];
}

/** A name or a plain word between backticks is dressed up; anything else is code. */
function hasCode(text: string): boolean {
  return (text.match(CODE) ?? []).some((code) => !DRESSED.test(code));
}

function stripped(text: string): string {
  return text
    .replace(OPENING, '')
    .replace(ELEMENTS, HOLE)
    .replace(FORMATTING, '')
    .replace(TAGS, HOLE)
    .replace(LINKS, HOLE)
    .replace(ADDRESSES, HOLE)
    .replace(DOMAINS, HOLE)
    .replace(/`/g, '')
    .replace(EMPHASIS, '');
}

/** A full stop, and behind it a capital or a slot. */
function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(/[.!?]["”’')]?\s+(?=[\uE000("“]*[\p{Lu}{])/gu)) {
    const end = index + stop.length;
    if (ABBREVIATED.test(text.slice(start, index + 1))) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  return [...sentences, text.slice(start)].filter((sentence) => sentence.trim() !== '');
}

/** Taken off the end or the beginning, words are still a sentence; out of their middle, nobody knows what they say. */
function isTorn(holed: string): boolean {
  const core = holed.replace(/^[\s\uE000]+|[\s\uE000.!?]+$/g, '');
  return (
    core.includes(HOLE) ||
    /^\s*\uE000[\s\uE000]*[\p{Ll},;:.]/u.test(holed) ||
    /[\p{L},:;(–—-]\s*\uE000[\s\uE000.!?)]*$/u.test(holed)
  );
}

/** Single spaces, none before a mark, and dashes that cannot be read as a minus. */
function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ (?:-{1,3}|–) /g, ' — ')
    .replace(/ +(?=[,.;:!?)])/g, '')
    .trim();
}
