/** Forms of regular English verbs: `climb` → climbs, climbed, climbing. */
export function englishVerbs(...verbs: readonly string[]): readonly string[] {
  return verbs.flatMap((verb) => {
    const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
    const doubled = /[^aeiou][aeiou][bdgmlnprt]$/.test(verb) ? verb + verb.slice(-1) : stem;
    if (/[^aeiou]y$/.test(verb))
      return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
    return [verb, withS(verb), `${stem}ed`, `${doubled}ed`, `${stem}ing`, `${doubled}ing`];
  });
}

/** `category` → categories, `process` → processes. */
export function englishNouns(...nouns: readonly string[]): readonly string[] {
  return nouns.flatMap((noun) =>
    /[^aeiou]y$/.test(noun) ? [noun, `${noun.slice(0, -1)}ies`] : [noun, withS(noun)],
  );
}

function withS(word: string): string {
  return /(?:s|sh|ch|x|z)$/.test(word) ? `${word}es` : `${word}s`;
}

/** With their adverbs, never compared: `steady` → steadily, `sensible` → sensibly, `basic` → basically. */
export function englishAdjectives(...adjectives: readonly string[]): readonly string[] {
  return adjectives.flatMap((adjective) => [adjective, adverbOf(adjective)]);
}

function adverbOf(adjective: string): string {
  if (adjective.endsWith('ic')) return `${adjective}ally`;
  if (adjective.endsWith('ll')) return `${adjective}y`;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  return /[^aeiou]y$/.test(adjective) ? `${adjective.slice(0, -1)}ily` : `${adjective}ly`;
}

const ENDINGS = {
  ar: 'ar o a am amos ou aram ava avam ando ado ada ados adas ara arao aria ariam arem armos e em emos asse assem ei',
  er: 'er o e em emos eu eram ia iam endo ido ida idos idas era erao eria eriam erem ermos a am amos esse essem i',
  ir: 'ir o e em imos iu iram ia iam indo ido ida idos idas ira irao iria iriam irem irmos a am amos isse issem i',
} as const;

/** Forms of regular Portuguese verbs, without accents: `cortar` → corta, cortam, cortou, cortando … */
export function portugueseVerbs(...verbs: readonly string[]): readonly string[] {
  return verbs.flatMap((verb) => {
    const [stem, kind] = [verb.slice(0, -2), verb.slice(-2)];
    const endings = kind === 'ar' || kind === 'er' || kind === 'ir' ? ENDINGS[kind].split(' ') : [];
    return [...new Set([verb, ...endings.flatMap((ending) => softened(stem, kind, ending))])];
  });
}

/** `avancar` → `avance`, `buscar` → `busque`, `chegar` → `chegue`, `reduzir` → `reduz`, `sugerir` → `sugira`. */
function softened(stem: string, kind: string, ending: string): readonly string[] {
  const plain = stem + ending;
  if (kind === 'ar') {
    if (stem.endsWith('e') && /^(?:o|am?|em?)$/.test(ending)) return [`${stem}i${ending}`, plain];
    if (!ending.startsWith('e')) return [plain];
    if (stem.endsWith('c')) return [plain, `${stem.slice(0, -1)}qu${ending}`];
    return stem.endsWith('g') ? [`${stem}u${ending}`] : [plain];
  }
  if (ending === 'e' && stem.endsWith('uz')) return [stem];
  if (ending === 'e' && /[^gq]u$/.test(stem)) return [`${stem}i`];
  if (!/^(?:o|am|a|amos)$/.test(ending)) return [plain];
  if (stem.endsWith('gu')) return [`${softVowel(stem.slice(0, -1), kind)}${ending}`];
  if (stem.endsWith('g')) return [`${softVowel(stem.slice(0, -1), kind)}j${ending}`];
  return [plain, softVowel(stem, kind) + ending];
}

/** The last `e` of a stem is an `i` in some forms of verbs in `ir`: `refletir`, `reflita`. */
function softVowel(stem: string, kind: string): string {
  return kind === 'ir' ? stem.replace(/e([^aeiou]{1,2})$/, 'i$1') : stem;
}

/** `acao` → acoes, `local` → locais, `valor` → valores. */
export function portugueseNouns(...nouns: readonly string[]): readonly string[] {
  return nouns.flatMap((noun) => [noun, ...pluralsOf(noun)]);
}

function pluralsOf(word: string): readonly string[] {
  if (word.endsWith('ao')) return [`${word.slice(0, -2)}oes`, `${word}s`];
  if (word.endsWith('m')) return [`${word.slice(0, -1)}ns`];
  if (word.endsWith('il')) return [`${word.slice(0, -2)}is`, `${word.slice(0, -2)}eis`];
  if (/[aeou]l$/.test(word)) return [`${word.slice(0, -1)}is`];
  if (/[rz]$/.test(word)) return [`${word}es`];
  return word.endsWith('s') ? [] : [`${word}s`];
}

/** Of any gender and number, with their adverbs: `claro` → clara, claros, claras, claramente. */
export function portugueseAdjectives(...adjectives: readonly string[]): readonly string[] {
  return adjectives.flatMap((adjective) => {
    const female = feminineOf(adjective);
    const forms = adjective === female ? [adjective] : [adjective, female];
    return [...portugueseNouns(...forms), `${female}mente`];
  });
}

/** `claro` → `clara`, `gerador` → `geradora`. */
function feminineOf(adjective: string): string {
  if (adjective.endsWith('o')) return `${adjective.slice(0, -1)}a`;
  return /[^i]or$/.test(adjective) ? `${adjective}a` : adjective;
}
