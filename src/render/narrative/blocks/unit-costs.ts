import type { Fact } from '../../../core/fact.ts';
import type { UnitCost } from '../../../core/narrative.ts';
import { columnsOf, paragraph, strong, table } from '../../blocks.ts';
import type { Inline } from '../../phrase.ts';
import { figureText } from '../figure-text.ts';
import { periodText } from '../period-text.ts';
import { subjectName } from '../subject-name.ts';
import type { Block, BlockPage } from './block.ts';

const NONE = '–';

/** What one of each thing costs that the business counts, beside the month before. */
export const unitCosts: Block = (page) => {
  const { unitCosts: all, messages } = page;
  if (all.length === 0) return [paragraph(messages.steering.noUnits)];
  return [
    table(
      columnsOf(messages.steering.unitColumns, [2, 3, 4]),
      all.map((cost) => row(page, cost)),
    ),
    paragraph(messages.steering.unitMeaning),
  ];
};

function row(page: BlockPage, { subject, now, before, change, changeRatio }: UnitCost): readonly Inline[] {
  const figure = (fact: Fact | null) =>
    fact ? figureText(page, fact, { signed: true, about: false }) : NONE;
  const ratio = changeRatio && figure(changeRatio);
  return [
    subjectName(page, subject),
    periodText(page, now.period),
    strong(figure(now)),
    figure(before),
    change && ratio ? `${figure(change)} (${ratio})` : figure(change),
  ];
}
