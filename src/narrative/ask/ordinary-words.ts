import { KIND_WORDS, THEMES, TOP_WORDS } from './themes.ts';

/** Words that say nothing about what is asked for, and words of names that stand for other things more often. Accents are gone. */
const ORDINARY = new Set(
  `a about after all am an and any anything are as at be because been before between by can could did do does doing done during each
  ever every everything for from get give got had has have how i if in into is it its just last list many me month months more much my new
  next of on or our out over per please quarter report same say see shall should show since so some tell than that the their
  them then there these they this those through till to today too under until up us was way we week were what when where
  which while who whose will with would year yesterday you your might amount amounts figure figures aws amazon cloud total
  totals overall happened happen happening going go went come came biggest thing things account accounts data time
  billing budgets cost metrics forecast support health connect transfer transform translate organizations optimizer
  interconnect exceed exceeds exceeded exceeding expensive
  ao aos aquele aquela ate cada com como da das de dela dele deles depois desde do dos durante e ela ele eles em entre era
  essa esse esta estao estas este estes eu foi foram ha hoje isso isto ja lhe mas me mes meses meu minha muito na nas nem no
  nos nossa nosso num numa o os ou para pela pelas pelo pelos por porque qual quais quando quanto quantos quantas que quem
  relatorio se sem ser seu seus so sobre sua suas tem temos ter teve tinha todas todo todos tudo um uma vai vao voce ano anos
  dia dias semana ontem passado passada proximo valor valores total nuvem houve aconteceu foi fica ficou esta mostrar mostre
  diga conta contas sao vamos estourar estourou estouram ultrapassar ultrapassou caro cara caros caras`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** A word of the language that is nobody's name: it may be told to anybody. */
export function isCommon(word: string): boolean {
  return ORDINARY.has(word);
}

/** Whether words would stand in a question about anything: no name is known by them. */
export function isOrdinary(words: string): boolean {
  if (isCommon(words)) return true;
  const asked = ` ${words} `;
  const patterns = [...THEMES.map((theme) => theme.words), ...KIND_WORDS.map(([, kind]) => kind), TOP_WORDS];
  return patterns.some((pattern) => asked.replace(pattern, '').trim() === '');
}
