/** Forms of regular English verbs: `climb` → climbs, climbed, climbing. */
export function englishVerbs(...verbs: readonly string[]): readonly string[] {
  return verbs.flatMap((verb) => {
    const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
    const doubled = /[^aeiou][aeiou][bdgmpt]$/.test(verb) && verb.length < 6 ? verb + verb.slice(-1) : stem;
    if (/[^aeiou]y$/.test(verb))
      return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
    const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
    return [verb, third, `${stem}ed`, `${doubled}ed`, `${stem}ing`, `${doubled}ing`];
  });
}

const ENDINGS = {
  ar: 'ar o a am amos ou aram ava avam ando ado ada ados adas ara arao aria ariam e em asse assem ei',
  er: 'er o e em emos eu eram ia iam endo ido ida idos idas era erao eria eriam a am esse essem',
  ir: 'ir o e em imos iu iram ia iam indo ido ida idos idas ira irao iria iriam a am isse issem',
} as const;

/** Forms of regular Portuguese verbs, without accents: `cortar` → corta, cortam, cortou, cortando … */
export function portugueseVerbs(...verbs: readonly string[]): readonly string[] {
  return verbs.flatMap((verb) => {
    const [stem, kind] = [verb.slice(0, -2), verb.slice(-2)];
    const endings = kind === 'ar' || kind === 'er' || kind === 'ir' ? ENDINGS[kind].split(' ') : [];
    return [...new Set([verb, ...endings.map((ending) => softened(stem, kind, ending))])];
  });
}

/** `avancar` → `avance`, `chegar` → `chegue`, `reduzir` → `reduz`. */
function softened(stem: string, kind: string, ending: string): string {
  if (kind === 'ar' && ending.startsWith('e')) {
    if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu${ending}`;
    if (stem.endsWith('g')) return `${stem}u${ending}`;
  }
  if (kind === 'er' && stem.endsWith('c') && /^[ao]/.test(ending)) return stem + ending;
  return ending === 'e' && stem.endsWith('uz') ? stem : stem + ending;
}
