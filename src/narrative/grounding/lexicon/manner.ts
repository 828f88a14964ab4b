import { listed } from './listed.ts';
import { phraseFinder } from './phrases.ts';

/** Of both languages at once: a writer may mix them. */
function found(text: string, neutral = '') {
  return phraseFinder([[listed(text), true as const]], listed(neutral));
}

/** What was spent was spent: nobody says of it that it would be, almost was, or was not to be paid. */
export const hedges = found(`
  would, should, could, might, supposed, supposedly, contrary, anything but, almost, nearly, so far, to date,
  to come, all time, as much as, just like, on a par with, and counting, and then some, give or take, planned,
  was up to, is up to, were up to, free of, is free, are free, was free, were free, free of charge, if only,
  tanto quanto, planejado, planejada, planejados, planejadas, seria, seriam, deveria, deveriam, poderia,
  poderiam, teria, teriam, ao contrario, quase, ate agora, ate hoje, de graca, gratis, gratuito, gratuita, gratuitos, gratuitas
`);

/** Of a part of what was spent, which has figures of its own where it is known. */
export const qualifiers = found(
  `
  idle, unused, unattached, orphaned, avoidable, unavoidable, reserved, committed, uncommitted, on demand, spot,
  outside of, in the us, ocioso, ociosa, ociosos, ociosas, evitavel, evitaveis, sob demanda, sem uso, fora da
  `,
);

/** What a recommendation saves is still to be had: none of it was. */
export const savedAlready = found(
  `
  saved, reduced, avoided, trimmed, lowered, recovered, reclaimed, eliminated, removed, achieved, booked, banked,
  secured, delivered, economizou, economizaram, economizamos, economizado, economizada, economizados, economizadas,
  poupou, pouparam, poupamos, poupado, poupada, reduziu, reduziram, reduzimos, evitou, evitaram, evitamos, cortou,
  cortaram, obtida, obtidas, alcancada, alcancadas
`,
  `
  be saved, be reduced, be avoided, be trimmed, be lowered, be recovered, be reclaimed, be eliminated, be removed,
  be achieved, be secured, not yet saved, ser economizado, ser economizada, ser economizados, ser economizadas,
  ser poupado, ser poupada, ser obtida, ser obtidas, ser alcancada, ser alcancadas
`,
);

/** `each`, and no time behind it: the figure would be of one of several. */
export const apieces = found(
  'each, every, per, apiece, a head, a seat, any one, a single, cada, por cabeca, qualquer uma',
  `
  every charge, each charge, every planned, every read, acting on every, acting on each, all and every,
  each on its own, each by itself, each of them on its own, cada uma por si,
  each day, each week, each month, each quarter, each year, every day, every week, every month, every quarter,
  every year, per day, per week, per month, per quarter, per year, per annum, cada dia, cada semana, cada mes,
  cada trimestre, cada ano
`,
);
