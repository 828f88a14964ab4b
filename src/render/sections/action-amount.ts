import type { Disagreement, Recommendation, SavingBasis } from '../../core/recommendation.ts';
import { emphasis, unbroken } from '../blocks.ts';
import type { Page } from '../page.ts';
import { type Inline, inlineNodes, phrase } from '../phrase.ts';

/** The net saving and where it comes from, or why there is none; and what AWS says where that is far from it. */
export function amountText(page: Page, action: Recommendation): Inline {
  const { saving, noAmount, disagreement } = action;
  const own = saving
    ? ownText(page, saving.basis, page.formats.money(saving.net))
    : emphasis(noAmount ? page.messages.actions.noAmount[noAmount] : page.messages.unknown);
  return disagreement ? page.messages.actions.line(own, awsText(page, disagreement)) : own;
}

function ownText({ messages }: Page, basis: SavingBasis, net: string): Inline {
  return phrase`${[...inlineNodes(unbroken(messages.actions.amount(net, messages.savings.bases[basis])))]}`;
}

function awsText({ formats, messages }: Page, { theirs, reasons }: Disagreement): string {
  const words = messages.actions;
  return words.awsSays(formats.money(theirs), reasons.map((reason) => words.reasons[reason]).join(', '));
}
