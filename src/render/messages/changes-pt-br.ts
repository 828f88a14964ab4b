import type { Formats } from '../formats.ts';
import { phrase } from '../phrase.ts';
import type { changesEn } from './changes-en.ts';
import { counted } from './counted.ts';

/** What is different from the last report, in Brazilian Portuguese. */
export const changesPtBr: typeof changesEn = {
  title: 'Desde o último relatório',
  since: (day) => `Em comparação com o relatório de ${day}:`,
  none: (day) => `Nada do que dizia o relatório de ${day} mudou.`,
  restated: (month, before, after, change) =>
    `${month} foi recalculado: antes ${before}, agora ${after} (${change})`,
  newAnomalies: (f: Formats, count: number) =>
    counted(f, count, 'período fora do comum é novo', 'períodos fora do comum são novos'),
  savings: (before, after, change) =>
    `O que se pode economizar por mês no conjunto: antes ${before}, agora ${after} (${change})`,
  fresh: (f: Formats, count: number) => counted(f, count, 'recomendação é nova', 'recomendações são novas'),
  done: (f: Formats, count: number) =>
    counted(f, count, 'recomendação foi cumprida', 'recomendações foram cumpridas'),
  gone: (f: Formats, count: number) =>
    counted(
      f,
      count,
      'recomendação foi procurada e não encontrada',
      'recomendações foram procuradas e não encontradas',
    ),
  exempt: (f: Formats, count: number) =>
    counted(f, count, 'recomendação está isenta agora', 'recomendações estão isentas agora'),
  notLooked: (f: Formats, count: number) =>
    counted(
      f,
      count,
      'recomendação daquele relatório não pôde ser procurada e ainda pode valer',
      'recomendações daquele relatório não puderam ser procuradas e ainda podem valer',
    ),
  worth: (what, net) => `${what}, ${net} por mês`,
  named: (what, names) => phrase`${what}: ${names}`,
  notCompared: (f: Formats, count: number) =>
    counted(
      f,
      count,
      'outra recomendação daquele relatório, de valor menor que as que ele nomeia, não pôde ser comparada',
      'outras recomendações daquele relatório, de valor menor que as que ele nomeia, não puderam ser comparadas',
    ),
};
