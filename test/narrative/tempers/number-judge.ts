/** Words for numbers, ordinals, shares and multiples in English and Portuguese, without accents. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands',
    'million millions billion billions trillion dozen dozens score couple single both pair twice thrice',
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth twentieth',
    'thirtieth hundredth thousandth half halves thirds quarter quarters fifths double doubled doubles triple',
    'tripled quadruple majority minority halved halving doubling tripling trebled quadrupled quintupled nil nought myriad',
    'umpteen scores decade decades century quartet trio duo lakh crore zillion percent',
    'dois duas tres quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezesseis',
    'dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento',
    'duzentos duzentas trezentos trezentas quatrocentos quatrocentas quinhentos quinhentas seiscentos seiscentas',
    'setecentos setecentas oitocentos oitocentas novecentos novecentas mil milhar milhares milhao milhoes bilhao',
    'bilhoes centena centenas dezena dezenas duzia duzias metade dobro triplo terco tercos quinto decimo decima',
    'primeiro primeira terceiro terceira vigesimo vigesima centesimo centesima meia maioria minoria meio dobrou dobrar',
    'triplicou triplicar quadruplicou trilhao trilhoes ambos ambas trio dupla',
  ].flatMap((line) => line.split(' ')),
);

const FOLD = /^\w+fold$/;

/** Several of them without a space. */
const GLUED = new RegExp(`^(?:${[...NUMBER_WORDS].join('|')})(?:e|and)?(?:${[...NUMBER_WORDS].join('|')})+$`);

/** Shares that are told in ordinary words. */
const SHARES = /\b(?:most of|maior parte)\b/g;

/** Letters of other alphabets that look like ours. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  һ: 'h',
  ο: 'o',
  ν: 'v',
  ι: 'i',
  α: 'a',
};

/**
 * Every number in a text, as a reader sees it: digits of any script, and words. Written without a look at how the narrative
 * finds them.
 */
export function numbersIn(text: string): readonly string[] {
  const seen = text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
  const plain = seen.toLowerCase().replace(/[\u0370-\u04ff]/g, (letter) => LOOKS_LIKE[letter] ?? letter);
  const digits = seen.match(/\p{N}+|[🔟💯⚀-⚅零〇一二三四五六七八九十百千万億兆壱弐参拾廿卅]/gu) ?? [];
  const roman = seen.match(/(?<![\w-])[IVXLCDM]{2,}(?![\w-])/g) ?? [];
  const words = plain.match(/[a-z]+/g) ?? [];
  const counted = words.filter((word) => NUMBER_WORDS.has(word) || FOLD.test(word) || GLUED.test(word));
  return [...digits, ...roman, ...counted, ...(plain.match(SHARES) ?? [])];
}

/** What of `some` is not in `all`, counting how often. */
export function beyond(some: readonly string[], all: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const one of all) left.set(one, (left.get(one) ?? 0) + 1);
  return some.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}
