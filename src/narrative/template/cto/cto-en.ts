import { aside, type Told } from '../topics/tell.ts';
import type { CtoWords, LayerFigures } from './cto-words.ts';

export const ctoEn: CtoWords = {
  reads: (planned, answered, ratio) =>
    `Of ${planned.f} that were planned, ${answered.f} got an answer${ratio ? `, a coverage of ${ratio.f}` : ''}: what stayed unread counts as unknown.`,
  allReads: (planned, ratio) =>
    `Every planned read was answered: ${planned.f}${ratio ? `, a coverage of ${ratio.f}` : ''}.`,
  bill: (services, accounts, regions) => `The bill covers ${services.f}${across(accounts, regions)}.`,
  counted: (counted) => `The resources of ${counted.f} could be counted.`,
  largestAccount: (spend, share) =>
    `The largest account is ${spend.s} with ${spend.f}${spend.when}${aside(share, ({ f }) => `${f} of spend`)}.`,
  largestRegion: (spend, share) =>
    `Among regions, ${spend.s} is the largest with ${spend.f}${spend.when}${aside(share, ({ f }) => `${f} of spend`)}.`,
  layers: [
    (layer) =>
      `Spend on ${layer.spend.s} came to ${layer.spend.f}${layer.spend.when}${shareOf(layer)}${movedNoun(layer)}${alternatives(layer)}.`,
    (layer) =>
      `${layer.spend.f} went to ${layer.spend.s}${layer.spend.when}${shareOf(layer)}${movedVerb(layer)}${alternatives(layer)}.`,
  ],
  debt: (saving, count, year) =>
    `Older generations and versions keep the bill high: ${count.f} to replace them would save ${saving.f}${year ? `, or ${year.f}` : ''}.`,
  debtAction: (saving, count) =>
    count
      ? `Of this, ${saving.s} alone would save ${saving.f}: ${count.f}.`
      : `Of this, ${saving.s} alone would save ${saving.f}.`,
  horizons: [
    (saving, count) =>
      `Of what has an amount, ${count.f} can be carried out in ${saving.s} with little effort: ${they(count)} would save ${saving.f}.`,
    (saving, count) => `With medium effort, ${saving.s} bring ${count.f} within reach, worth ${saving.f}.`,
    (saving, count) =>
      `What needs a project of its own fits in ${saving.s}: ${count.f}, which would save ${saving.f}.`,
  ],
  wholeRoadmap: (saving, share) =>
    `Once everything on it is done, the roadmap saves ${saving.f}${share ? `, or ${share.f} of spend in ${share.p}` : ''}.`,
  effort: (near, far) =>
    `Little effort pays soonest: what fits in ${near.s} would save ${near.f}, while what fills ${far.s} would save ${far.f}.`,
  committed: (coverage, rate) =>
    `Commitments covered ${coverage.f} of the usage that they can cover${coverage.when}${rate ? `, for an effective savings rate of ${rate.f}` : ''}: each commitment trades freedom to change the architecture for a better price.`,
  unused: (utilisation, waste) =>
    `The price of commitments is what stands unused: ${waste.f}${waste.when}, at a utilisation of ${utilisation.f}.`,
  reductionFirst: (rightsize, purchase) =>
    `The order matters: ${rightsize.s} would save ${rightsize.f} and shrinks what ${purchase.s} would bind, which would save ${purchase.f}.`,
  overlap: (gross, net) =>
    `Counted each on its own, the actions would save ${gross.f}; since some overlap, ${net.f} can be saved.`,
  withoutAmount: (priced, without) =>
    `The savings told here are those of ${priced.f}, while ${without.f} ${without.isOne ? 'has' : 'have'} to be weighed without an amount.`,
  kpi: (value, goal, isMet) =>
    `${value.s} — ${value.f}${value.when}, ${isMet ? 'meeting' : 'missing'} the goal of ${goal.f}.`,
  muchEffort: (saving, count) =>
    `A decision is wanted on what takes much effort: ${count.f} for ${saving.s} would save ${saving.f}.`,
  purchase: (saving) =>
    `A decision is wanted on committing further: ${saving.s} would save ${saving.f} and binds for the whole term.`,
  largestDecision: (saving, year) =>
    `The largest open item is ${saving.s}: acting on it would save ${saving.f}${year ? `, or ${year.f}` : ''}.`,
  largestDecisions: (first, second) =>
    `The largest open items are ${first.s} with ${first.f} and ${second.s} with ${second.f}: whether to act on them is to be decided.`,
  renewal: (end) =>
    `The commitment ${end.s} ends on ${end.f}: whether to renew it, and in what size, is to be decided before that.`,
};

function across(accounts: Told | null, regions: Told | null): string {
  if (accounts && regions) return ` in ${accounts.f} and ${regions.f}`;
  const only = accounts ?? regions;
  return only ? ` in ${only.f}` : '';
}

function shareOf({ share }: LayerFigures): string {
  return aside(share, ({ f }) => `${f} of spend`);
}

function movedNoun({ change }: LayerFigures): string {
  if (!change?.way) return '';
  if (change.way === 'flat') return `, unchanged${change.against} (${change.f})`;
  return `, ${change.way === 'up' ? 'up' : 'down'} ${change.f}${change.against}`;
}

function movedVerb({ change }: LayerFigures): string {
  if (!change?.way) return '';
  if (change.way === 'flat') return `, which stayed level${change.against} (${change.f})`;
  return `, which ${change.way === 'up' ? 'grew' : 'dropped'} by ${change.f}${change.against}`;
}

function alternatives({ saving, count }: LayerFigures): string {
  if (saving?.way !== 'down') return '';
  return count
    ? `; acting on ${count.f} would save ${saving.f}`
    : `; the alternatives would save ${saving.f}`;
}

function they({ isOne }: Told): string {
  return isOne ? 'it' : 'they';
}
