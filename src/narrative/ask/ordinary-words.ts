import { KIND_WORDS, TOP_WORDS } from './kind-words.ts';
import { THEMES } from './themes.ts';

/** Words that say nothing about what is asked for, and words of names that stand for other things more often. Accents are gone. */
export const ORDINARY: ReadonlySet<string> = new Set(
  `a about after all am an and any anything are as at be because been before between by can could did do does doing done during each
  ever every everything for from get give got had has have how i if in into is it its just last list many me month months more much my new
  next of on or our out over per please quarter report same say see shall should show since so some tell than that the their
  them then there these they this those through till to today too under until up us was way we week were what when where
  which while who whose will with would year yesterday you your might amount amounts figure figures aws amazon cloud total
  totals overall happened happen happening going go went come came biggest thing things account accounts data time
  billing budgets cost metrics forecast support health connect transfer transform translate organizations optimizer
  interconnect exceed exceeds exceeded exceeding expensive against already also although alone altogether another anyone around
  away back behind being below best better big bigger both bring brings but buy by cannot case change come clear coming compared
  current currently deep detail details did different doesn don done either else enough exactly explain far fast few find fine
  first found full further gone good great happens hard he hello help her here hi high him his hot however huge into isn kept
  keep kind know large largely late later least left less let lets like little long longer look looking lot lots low lower
  made main make makes makes making matter mean means might mine money more must near need needed needs never no nobody none not
  nothing now off often ok okay once one ones only onto other others ourselves own owned part parts people place please possible
  pretty put quick quickly quite rather really recent recently report reports right run running said save says see seem seems
  send set several she short should side simple small smaller so some somebody someone something somewhere soon still stop such
  sum sure take taken takes taking talk tell tells thanks thank thing think thought time together told too top toward try turn
  turned twice unable under until upon use used useful uses using usually value values very want wanted wants was wasn way well
  went were weren whatever whats whether why within without won work working works worse worst yes yet you your yours zero
  spendlog monthly yearly annual annually weekly daily mensal mensais anual anuais semanal diario
  print write instructions ignore weather joke poem prompt
  year years day days week weeks hour hours
  ao aos aquele aquela ate cada com como da das de dela dele deles depois desde do dos durante e ela ele eles em entre era
  essa esse esta estao estas este estes eu foi foram ha hoje isso isto ja lhe mas me mes meses meu minha muito na nas nem no
  nos nossa nosso num numa o os ou para pela pelas pelo pelos por porque qual quais quando quanto quantos quantas que quem
  relatorio se sem ser seu seus so sobre sua suas tem temos ter teve tinha todas todo todos tudo um uma vai vao voce ano anos
  dia dias semana ontem passado passada proximo valor valores total nuvem houve aconteceu foi fica ficou esta mostrar mostre
  acima abaixo agora ainda algo alguem algum alguma alguns algumas alem ali ambos antes apenas aqui assim atras
  baixo bem boa boas bom bons cade certo coisa coisas comprar comprou conseguimos consegue conseguiria contra cujo daqui dar dele demais dentro
  devemos deve devem deveria deveriamos deu dificil diferente dizer dono dona donos enquanto entao esse esses esses estamos estar estava estavam estou
  faco faz fazem fazemos fazer fez ficam fiz foram fora fosse fui grande grandes haver hei hora horas incluindo inclui ir isto jamais
  junto la lado legal logo longe lugar maneira melhor melhores menos mesma mesmo mesmos modo muita muitas muitos nada nao naquele naquela
  nem nenhum nenhuma nesse nessa neste nesta ninguem nossos nossas nova novas novo novos nunca obrigado ola oi onde opa outra outras outro outros
  parte partir pessoa pessoas pode podem podemos poder poderia poderiamos pois pouco poucos pra preciso precisa precisamos primeira primeiro
  pro quase quer quero querem queremos quem rapido real realmente saber sabe saiba seja sei sempre senao seria seriam seu sido sim sob
  sobre sozinho tal talvez tambem tanto tao tarde tenho tem tera tinham tirar tivemos tiver toda total trabalho tras tratar ultima ultimo
  ultimas ultimos usa usada usado usamos usar uso vem ver vez vezes vou senha piada tempo receita
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
