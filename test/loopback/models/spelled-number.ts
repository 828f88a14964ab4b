import type { Language } from './asked.ts';

const EN_SMALL = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const PT_SMALL = [
  ...['zero', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'],
  ...['treze', 'catorze', 'quinze', 'dezesseis', 'dezessete', 'dezoito', 'dezenove'],
];
const PT_TENS = [
  '',
  '',
  'vinte',
  'trinta',
  'quarenta',
  'cinquenta',
  'sessenta',
  'setenta',
  'oitenta',
  'noventa',
];
const PT_HUNDREDS = [
  ...['', 'cento', 'duzentos', 'trezentos', 'quatrocentos', 'quinhentos', 'seiscentos', 'setecentos'],
  ...['oitocentos', 'novecentos'],
];

/** A whole number below a million in words. */
export function spelledNumber(value: number, language: Language, feminine = false): string {
  const words = language === 'en' ? english(value) : portuguese(value);
  return feminine && language === 'pt-BR' ? inFeminine(words) : words;
}

function english(value: number): string {
  if (value < 20) return EN_SMALL[value] ?? '';
  if (value < 100) return joined(EN_TENS[Math.floor(value / 10)] ?? '', value % 10, '-', english);
  if (value < 1_000)
    return joined(`${english(Math.floor(value / 100))} hundred`, value % 100, ' and ', english);
  return joined(`${english(Math.floor(value / 1_000))} thousand`, value % 1_000, ' ', english);
}

function portuguese(value: number): string {
  if (value < 20) return PT_SMALL[value] ?? '';
  if (value < 100) return joined(PT_TENS[Math.floor(value / 10)] ?? '', value % 10, ' e ', portuguese);
  if (value === 100) return 'cem';
  if (value < 1_000)
    return joined(PT_HUNDREDS[Math.floor(value / 100)] ?? '', value % 100, ' e ', portuguese);
  const thousands = Math.floor(value / 1_000);
  return joined(thousands === 1 ? 'mil' : `${portuguese(thousands)} mil`, value % 1_000, ' ', portuguese);
}

function joined(head: string, rest: number, by: string, spell: (value: number) => string): string {
  return rest === 0 ? head : `${head}${by}${spell(rest)}`;
}

function inFeminine(words: string): string {
  return words
    .replace(/\bum\b/g, 'uma')
    .replace(/\bdois\b/g, 'duas')
    .replace(/entos\b/g, 'entas');
}
