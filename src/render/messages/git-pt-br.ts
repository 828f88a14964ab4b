import type { gitEn } from './git-en.ts';

/** What stands beside reports that are committed, in Brazilian Portuguese. */
export const gitPtBr: typeof gitEn = {
  commit: (day) => `Relatório de custos de ${day}`,
  commitOf: (tenant, day) => `Relatório de custos de ${tenant}, ${day}`,
  pullRequest: 'Relatório de custos',
  pullRequestOf: (tenant) => `Relatório de custos de ${tenant}`,
  pullRequestText:
    'O Spendlog acrescenta o relatório de cada execução a este pull request até que ele seja integrado ou fechado. O próximo começa com o relatório seguinte.',
  leftOut: {
    title: 'Arquivos que não entram no commit',
    intro: (size) =>
      `Ninguém revisa um arquivo de mais de ${size}; por isso estes ficam onde a execução guarda os relatórios.`,
    columns: ['Arquivo', 'Tamanho', 'SHA-256'],
    page: 'Alguns arquivos deste relatório são grandes demais para um commit: veja ',
  },
};
