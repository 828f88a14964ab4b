import { listed } from './listed.ts';
import { phraseFinder } from './phrases.ts';

/** Of both languages at once: a writer may mix them. */
function found(text: string, neutral: readonly string[] = []) {
  return phraseFinder([[listed(text), true as const]], neutral);
}

function pairs(first: string, second: string): readonly string[] {
  return listed(first).flatMap((one) => listed(second).map((other) => `${one} ${other}`));
}

/** What is asked of readers: to look at what is told, which says nothing of the figure. */
const TO_LOOK = `
  note, review, track, monitor, watch, examine, investigate, consider, discuss, assess, evaluate, prioritise, prioritize, confirm,
  verify, validate, check, expect, anticipate, plan, prepare, know, understand, see, look, focus, start, begin, treat, remember,
  be aware, keep, revisit, address, decide, act, align, agree, clarify, ensure, observe, recognise, recognize, explain, own, wish,
  want, help, seem, appear, be noted, be reviewed, be tracked, be monitored, be watched, be examined, be investigated,
  be considered, be discussed, be assessed, be evaluated, be prioritised, be prioritized, be confirmed, be verified, be validated,
  be checked, be treated, be addressed, be clarified, be revisited, be explained, be kept, be seen, be read, be flagged,
  be highlighted, be understood, also
`;
const LOOKED_AT_PT = `
  observad, revisad, acompanhad, monitorad, examinad, investigad, considerad, discutid, avaliad, priorizad, confirmad, verificad,
  validad, tratad, abordad, esclarecid, vist, lid, entendid, destacad, analisad, planejad, sinalizad, apurad, reavaliad
`;
const TO_LOOK_PT = `
  observar, revisar, acompanhar, monitorar, examinar, investigar, considerar, discutir, avaliar, priorizar, confirmar, verificar,
  validar, esperar, planejar, preparar, se preparar, saber, entender, ver, olhar, focar, comecar, tratar, lembrar, estar atentos,
  estar atenta, manter, abordar, decidir, agir, alinhar, esclarecer, garantir, reconhecer, explicar, querer, notar, atentar,
  ficar atentos, ficar atenta, analisar, apurar, direcionar, concentrar, dedicar, atuar, buscar,
  ${LOOKED_AT_PT.split(',')
    .flatMap((stem) => ['o', 'a', 'os', 'as'].map((ending) => `ser ${stem.trim()}${ending}`))
    .join(', ')}
`;
const MODALS = 'would, should, could, might';
const MODALS_PT = 'seria, seriam, deveria, deveriam, poderia, poderiam, teria, teriam';

/** Readers that should look: `deve observar` expects nothing of the figure. */
export const duties: readonly string[] = pairs('deve, devem, deveria, deveriam, pode, podem', TO_LOOK_PT);

/** What was spent was spent: nobody says of it, in its clause, that it would be, or should. */
export const modals = found(`${MODALS}, ${MODALS_PT}`, [
  ...pairs(MODALS, TO_LOOK),
  ...pairs(MODALS_PT, TO_LOOK_PT),
]);

/** Nor anywhere that it almost was, or was not to be paid. */
export const hedges = found(
  `
  supposed, supposedly, contrary, anything but, almost, nearly, nearing, approaching, approached, to come, all time,
  as much as, just like, on a par with, and counting, and then some, give or take, planned, was up to, is up to, were up to,
  free of, is free, are free, was free, were free, free of charge, if only, tanto quanto, planejado, planejada, planejados,
  planejadas, ao contrario, quase, aproxima de, aproximou de, aproximam de, aproximaram de, de graca, gratis, gratuito, gratuita, gratuitos, gratuitas, unlikely, improvavel, improvaveis
`,
);

/** Of days that have not ended. */
export const untilNow = found('so far, to date, until now, ate agora, ate hoje, ate o momento', [
  'month to date',
  'period to date',
]);

/** Of a part of what was spent, which has figures of its own where it is known. */
export const qualifiers = found(
  `
  idle, unused, unattached, orphaned, avoidable, unavoidable, reserved, committed, uncommitted, on demand, spot,
  outside of, in the us, ocioso, ociosa, ociosos, ociosas, evitavel, evitaveis, sob demanda, sem uso, fora da
  `,
);

/** What a recommendation saves is still to be had: none of it was. */
const SAVED = `
  saved, reduced, avoided, trimmed, lowered, recovered, reclaimed, eliminated, removed, achieved, booked, banked, secured,
  delivered, yielded, generated, produced, unlocked, captured, obtained, earned, harvested, materialised, materialized, reaped,
  netted, realised, realized
`;
const SAVED_PT = `
  economizado, economizada, economizados, economizadas, poupado, poupada, poupados, poupadas, obtido, obtida, obtidos, obtidas,
  alcancado, alcancada, alcancadas, capturado, capturada, capturados, capturadas, gerado, gerada, geradas, realizado, realizada,
  realizados, realizadas, destravada, destravadas, recuperado, recuperada, recuperados, recuperadas, liberado, liberada
`;
export const savedAlready = found(
  `
  ${SAVED}, ${SAVED_PT}, economizou, economizaram, economizamos, poupou, pouparam, poupamos, reduziu, reduziram, reduzimos,
  evitou, evitaram, evitamos, cortou, cortaram, rendeu, renderam, gerou, geraram, capturou, capturaram, entregou, entregaram
`,
  [...pairs('be, yet', SAVED), ...pairs('ser, serem', SAVED_PT), 'not yet saved', 'to be had'],
);

/** `each`, and no time behind it: the figure would be of one of several. */
export const apieces = found(
  'each, every, per, apiece, a head, a seat, any one, a single, cada, por cabeca, qualquer uma',
  listed(`
  executing every, implementing every, completing every, following every, pursuing every,
  every charge, each charge, every planned, every read, acting on every, acting on each, all and every,
  each on its own, each by itself, each of them on its own, cada uma por si, per se,
  each day, each week, each month, each quarter, each year, every day, every week, every month, every quarter,
  every year, per day, per week, per month, per quarter, per year, per annum, cada dia, cada semana, cada mes,
  cada trimestre, cada ano
`),
);
