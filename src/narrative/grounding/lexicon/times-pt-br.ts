import type { TimeWords } from './lexicon.ts';
import { listed } from './listed.ts';

export const timesPtBr: TimeWords = {
  periods: {
    monthly: listed('mensal, mensais'),
    'a-day': listed(`
      por dia, ao dia, a cada dia, diario, diaria, diarios, diarias, diariamente, todo dia,
      todos os dias
    `),
    'a-month': listed('por mes, ao mes, a cada mes, cada mes, mensalmente, todo mes, todos os meses'),
    'a-year': listed(`
      por ano, ao ano, a cada ano, cada ano, anual, anuais, anualmente, anualizado, anualizada,
      todo ano
    `),
    day: listed('dia'),
    days: listed('dias, mesmos dias'),
    week: listed('semana, semanas, semanal, semanais, semanalmente'),
    month: listed('mes, meses, este mes, mes completo, mes corrente, mes atual, mes inteiro'),
    'month-before': listed('mes passado, mes anterior, ultimo mes, mes antes, mes a mes'),
    'month-ahead': listed(`
      proximo mes, mes que vem, proximos meses, meses seguintes, mes seguinte, meses a frente
    `),
    quarter: listed('trimestre, trimestres, trimestral, trimestrais'),
    'half-year': listed('semestre, semestres, semestral, semestrais'),
    year: listed('exercicio, exercicio fiscal, ano, anos, este ano, ano corrente'),
    'year-before': listed('ano passado, ano anterior, ultimo ano, ano a ano, um ano antes'),
    hours: listed('hora, horas'),
    never: listed(`
      da noite para o dia, nesta manha, esta manha, nesta tarde, esta noite, de manha, de tarde,
      sempre, raramente, frequentemente, constantemente, invariavelmente, regularmente, de noite, madrugada, hoje, ontem, anteontem, amanha, segunda feira, terca feira, quarta feira,
      quinta feira, sexta feira, sabado, domingo, fim de semana, quinzena, quinzenal, decada,
      decadas, seculo, minuto, minutos, natal, pascoa, primavera, verao, outono, inverno, meia noite,
      bimestre, bimestral, bienio, milenio, ha um ano
    `),
  },
  neutral: listed(`
    hoje em dia, no dia a dia, horario comercial, fora do horario, a qualquer hora, algumas horas,
    em dia, proximos dias, nos proximos dias
  `),
  months: listed(`
    janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro,
    dezembro
  `),
  against:
    listed(`superando, superou, superaram, excedendo, excedeu, aos de, os de, superior ao, superiores ao, inferior ao, inferiores ao, superior a, inferior a, nivel de, no mesmo nivel, patamar de, do que, mais que, menos que, maior que, menor que, contra, ante, frente a, frente ao, frente aos, versus, comparado, comparada, comparados, comparacao, relacao, desde, antes, apos, acima, abaixo, diante, face, igual a, em linha com, perante, diferente
  `),
  againstOrDuring: listed('sobre, para, entre'),
};
