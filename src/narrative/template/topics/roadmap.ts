import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import type { Told } from './tell.ts';

type Say = (saving: Told, count: Told) => string;

const WORDS: Readonly<Record<NarrativeLanguage, readonly Say[]>> = {
  en: [
    (saving, count) =>
      `In ${count.s}, ${count.f} with an amount can be carried out: ${count.isOne ? 'it' : 'they'} would save ${saving.f}.`,
    (saving, count) => `What fits in ${saving.s} would save ${saving.f} through ${count.f}.`,
    (saving, count) => `With ${saving.s} to plan for, ${count.f} would save ${saving.f}.`,
  ],
  'pt-BR': [
    (saving, count) =>
      `Para ${count.s}, ${count.f} com valor calculado ${count.isOne ? 'pode' : 'podem'} sair do papel: ${count.isOne ? 'economizaria' : 'economizariam'} ${saving.f}.`,
    (saving, count) => `O que fica para ${saving.s} economizaria ${saving.f} com ${count.f}.`,
    (saving, count) =>
      `Com ${saving.s} para planejar, ${count.f} ${count.isOne ? 'economizaria' : 'economizariam'} ${saving.f}.`,
  ],
};

/** What can be had in each horizon. */
export const roadmap: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'roadmap').flatMap((group, index) => {
    const saving = told(group, 'saving', language);
    const count = told(group, 'recommendations', language);
    const says = WORDS[language];
    const say = says[index % says.length];
    return saving?.way === 'down' && count && say ? [say(saving, count)] : [];
  });
