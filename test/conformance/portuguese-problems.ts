import type { CheckGuide, GuideWords } from '../../src/core/check-guide.ts';

interface Field {
  readonly name: string;
  readonly english: string;
  readonly portuguese: string;
  /** A path through the console: mostly names that stay as they are. */
  readonly path: boolean;
}

const CODE = /`[^`]*`/g;
const PLACEHOLDER = /\{[a-zA-Z]+\}/g;
/** Small words that names of the console do without: who has one of them is prose, which differs between languages. */
const ENGLISH_PROSE = words('the|a|an|that|those|it|its|is|are|then|with|without|only|which|whose|what|who');
/** Small words that neither a Portuguese sentence has nor a name of the console. */
const ENGLISH_LEFT = words('the|with|without|which|are|is|its|that|their|then');
/** Endings and words of Portuguese that never stand without their accent. */
const ACCENT_LOST = words(
  '\\p{L}+(?:cao|coes|soes|avel|ivel)|(?!gerencia)\\p{L}+encias?|nao|sao|voce|tambem|regiao|versao|padrao|servicos?|precos?|enderecos?|usuarios?|instancias?|memoria|trafego|ja|so|ate|mes|tres|apos|alem|ultim[oa]s?|proxim[oa]s?|unic[oa]s?|numeros?',
  'iu',
);
/** Hardly any text of this many characters does without an accent. */
const LONG = 200;

/** What is wrong with the Portuguese of a guide, as far as a machine can tell. */
export function portugueseProblems(guide: CheckGuide): readonly string[] {
  const { ptBr } = guide;
  if (ptBr.caveats.length !== guide.caveats.length) {
    return [`${guide.caveats.length} caveats in English, ${ptBr.caveats.length} in Portuguese`];
  }
  return fieldsOf(guide, ptBr).flatMap((field) =>
    fieldProblems(field).map((problem) => `${field.name}: ${problem}`),
  );
}

function fieldsOf(guide: CheckGuide, told: GuideWords): readonly Field[] {
  const prose = { path: false };
  const caveats = told.caveats.map((portuguese, index) => ({
    ...prose,
    name: `caveats[${index}]`,
    english: guide.caveats[index] ?? '',
    portuguese,
  }));
  return [
    { ...prose, name: 'why', english: guide.why, portuguese: told.why },
    { ...prose, name: 'measured', english: guide.measured, portuguese: told.measured },
    ...caveats,
    { name: 'verify', english: guide.verify.console, portuguese: told.verify, path: true },
    { name: 'fix', english: guide.fix.console, portuguese: told.fix, path: true },
    { ...prose, name: 'terraform', english: guide.fix.terraform, portuguese: told.terraform },
    { ...prose, name: 'rollback', english: guide.rollback, portuguese: told.rollback },
  ];
}

function fieldProblems({ english, portuguese, path }: Field): readonly string[] {
  return [
    ...differing('code', english.match(CODE), portuguese.match(CODE)),
    ...differing('placeholders', english.match(PLACEHOLDER), portuguese.match(PLACEHOLDER)),
    ...differing('numbers', numbersOf(english), numbersOf(portuguese)),
    ...(path ? differing('arrows', english.match(/→/g), portuguese.match(/→/g)) : []),
    ...(english === portuguese && hasProse(english, path) ? ['it is the English'] : []),
    ...wordProblems(withoutCode(portuguese), path),
  ];
}

function wordProblems(text: string, path: boolean): readonly string[] {
  const unaccented = ACCENT_LOST.exec(text)?.[0];
  const left = ENGLISH_LEFT.exec(text)?.[0];
  return [
    ...(text === text.trim() ? [] : ['it begins or ends with a space']),
    ...(unaccented === undefined ? [] : [`${unaccented} has lost its accent`]),
    ...(left === undefined ? [] : [`${left} is English`]),
    ...(!path && text.length > LONG && !/[^\p{ASCII}]/u.test(text) ? ['it has no accent at all'] : []),
  ];
}

/** Whether there is something in it to say in another language. */
function hasProse(text: string, path: boolean): boolean {
  return path ? ENGLISH_PROSE.test(withoutCode(text)) : /[a-z]/i.test(withoutCode(text));
}

/** Whole words alone: to `\b` an accent ends a word. */
function words(alternatives: string, flags = 'u'): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, flags);
}

function withoutCode(text: string): string {
  return text.replace(CODE, '_');
}

/** Numbers of a text, however the language writes its decimals. */
function numbersOf(text: string): readonly string[] {
  const numbers = withoutCode(text).match(/\d+(?:[.,]\d+)*/g) ?? [];
  return numbers.map((number) => number.replace(/[.,]/g, ''));
}

function differing(
  what: string,
  english: readonly string[] | null,
  portuguese: readonly string[] | null,
): readonly string[] {
  const [one, other] = [english, portuguese].map((found) => [...(found ?? [])].sort().join(' '));
  return one === other ? [] : [`${what} ${one || 'none'} in English, ${other || 'none'} in Portuguese`];
}
