import type { NarrativeLanguage } from '../../../core/persona.ts';
import { en } from './en.ts';
import { isPlainThing, isPlainWord } from './plain/plain-words.ts';
import { ptBr } from './pt-br.ts';
import { isKnownWord } from './words.ts';

/** Words behind a figure that are none of a lexicon's: verbs and adverbs, mostly. */
const OTHERS: ReadonlySet<string> = new Set(
  [
    'open remain remains came comes come carry carries stand stands apply applies bring brings brought take takes took hold holds held',
    'go goes went get gets got give gives gave make makes made do does did need needs belong belongs sit sits run runs ran lie lies lay',
    'left each every so already still yet again now here there alone instead net available possible potential outstanding further',
    'extra earlier later ahead behind before after through across within without under per via because during until till alongside',
    'towards toward into out off where which who whose though although however therefore thus then too also either or if whether',
    'due worth begun found seen sold bought meant sent set put kept let shown known done gone been being become becomes became',
    'concern concerns refer refers await awaits lack lacks relate relates follow follows result results arise arises arose appear',
    'appears show shows tell tells told pass passes reach reaches exist exists work works depend depends stem stems derive derives',
    'points means mean suggests implies explains frente face a durante mediante throughout among amongst inside outside around about beside besides except despite near next',
    'abertas abertos aberta aberto cada depois antes hoje agora ainda tambem apenas somente disponiveis disponivel possiveis possivel',
    'potenciais potencial pendentes pendente adicionais adicional extras extra la aqui logo entao portanto pois porque porem contudo',
    'todavia onde cujo cuja cujos cujas dentro fora durante via junto alem alem antes apos assim mesmo mesma so outra outro outras outros',
    'fica ficam ficou ficaram vem vieram veio vai vao foi foram era eram seja sejam tem tinha tinham ha houve estao esta esteve estiveram',
    'vale valem traz trazem leva levam faz fazem fez fizeram podem pode devem deve cabe cabem resta restam falta faltam segue seguem',
    'continua continuam permanece permanecem representa representam corresponde correspondem equivale equivalem responde respondem',
    'seriam seria serao sera sao e eh deles delas dele dela disso disto nele nela neles nelas aproximadamente atualmente',
    'foge fogem escapa escapam precisa exige exigem pede pedem custa custam sai saem entra entram chega chegam passa passam',
    'abaixo acima adiante atras juntos perto longe cerca quase talvez nunca sempre ja jamais segundo conforme exceto salvo',
  ].flatMap((line) => line.split(' ')),
);

/** Participles, gerunds, adverbs, and verbs of which figures are the subject. */
const FORMS: Readonly<Record<NarrativeLanguage, RegExp>> = {
  en: /(?:ed|ing|ly)$/,
  'pt-BR': /(?:[ai]d[oa]s?|ndo|mente|[aei]m|[aei]ram|ou|eu|iu|ava|rao?|ria)$/,
};

/** Things that can be counted, though they look or are known otherwise. */
const THINGS: ReadonlySet<string> = new Set([
  ...[...en.parts, ...ptBr.parts, ...en.measures.usage, ...ptBr.measures.usage].map(firstWord),
  ...'recommendations recommendation resources resource accounts account regions services reads people persons things items tickets'.split(
    ' ',
  ),
  ...'building buildings seed bed shed king kings ring string strings thing feed feeds speed speeds family assembly'.split(
    ' ',
  ),
  ...'recomendacoes recomendacao recursos contas regioes servicos leituras pessoas coisas itens pedidos dados chamadas entradas'.split(
    ' ',
  ),
  ...'saidas estados lados camadas toneladas rodadas jornadas empregados unidades comunidades mercados certificados casa casas'.split(
    ' ',
  ),
  ...'horas hora hours hour dias dia days day meses mes months month anos ano years year semanas weeks week quarters tags'.split(
    ' ',
  ),
  ...'anomalies anomalias budgets orcamentos commitments compromissos credits creditos taxes impostos discounts descontos'.split(
    ' ',
  ),
]);

/** Of `bancos de dados` the bancos; nothing of `a conta`. */
function firstWord(phrase: string): string {
  const [first = ''] = phrase.split(' ');
  return [...en.functionWords, ...ptBr.functionWords].includes(first) ? phrase : first;
}

/** Whether a word counts nothing: behind a figure it does not make another one of it. */
export function mayFollowFigure(plain: string, language: NarrativeLanguage): boolean {
  if ([plain, ...plain.split(/[-']/)].some((part) => THINGS.has(part))) return false;
  if (OTHERS.has(plain) || FORMS[language].test(plain)) return true;
  if (isPlainThing(plain, 'en') || isPlainThing(plain, 'pt-BR')) return false;
  return isKnownWord(plain) || isPlainWord(plain, language);
}
