import type { RootContent } from 'mdast';
import { bullets, paragraph, strong } from '../blocks.ts';
import { gapLine } from '../gap-line.ts';
import { issueLink } from '../issues/issue-links.ts';
import { amountsText } from '../issues/sums-of.ts';
import { type Inline, joinInline } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';
import type { PathRecommendation, TenantPathCosts } from './path-costs.ts';
import type { PathPage } from './path-page.ts';

/** What is recommended there already: how much, and the most worthwhile with their issues. */
export function openBlocks(page: PathPage, { recommendations }: TenantPathCosts): RootContent[] {
  const { formats, messages, most } = page;
  const words = messages.pullRequest;
  if (!recommendations.known) return [paragraph(gapLine(page, recommendations.gap))];
  const { open, net, top } = recommendations.value;
  if (open === 0) return [paragraph(words.noRecommendations)];
  const amounts = amountsText(page, net);
  const shown = top.slice(0, most);
  const left = open - shown.length;
  return [
    paragraph(
      strong(
        amounts === ''
          ? words.recommendationsWithout(formats, open)
          : words.recommendations(formats, open, amounts),
      ),
    ),
    ...bullets([
      ...shown.map((action) => actionText(page, action)),
      ...(left > 0 ? [words.moreActions(formats, left)] : []),
    ]),
  ];
}

function actionText({ formats, messages }: PathPage, action: PathRecommendation): Inline {
  const words = messages.pullRequest;
  const { actionType, resourceId, serviceName, net, team, issueUrl } = action;
  const what = words.what(untrusted(resourceId), untrusted(serviceName));
  return joinInline(
    [
      words.action(messages.actions.types[actionType], what),
      ...(net ? [strong(messages.issues.facts.month(formats.money(net)))] : []),
      ...(team === null ? [] : [untrusted(team)]),
      ...(issueUrl === null ? [] : [issueLink(issueUrl)]),
    ],
    ', ',
  );
}
