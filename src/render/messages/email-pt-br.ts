import type { emailEn } from './email-en.ts';

/** What mails say beside the words of the page, in Brazilian Portuguese. */
export const emailPtBr: typeof emailEn = {
  subject: (title, amount, change) => `${title}: ${amount}${change === null ? '' : ` (${change})`}`,
  shortSubject: (day) => `Custos de nuvem, relatório de ${day}`,
  alertSubjects: { warning: 'Aviso', critical: 'Crítico' },
  alertSubject: (severity, title) => `${severity}: ${title}`,
  shortAlertSubject: (severity) => `${severity}: um alerta sobre custos de nuvem`,
  months: 'Todas as cobranças por mês',
  soFar: (amount) => `${amount} até agora`,
  expected: (amount) => `${amount} previstos`,
  budget: (amount) => `orçamento ${amount}`,
  outlined: 'O que está em contorno é previsto.',
  days: (from, to) => `Uso por dia, ${from} a ${to}`,
  average: (amount) => `Um dia completo custa ${amount} em média.`,
  incomplete: 'Os dias ainda incompletos aparecem só em contorno.',
  saving: 'Ações, e quanto cada uma economiza por mês',
  more: 'O restante está no relatório.',
  openReport: 'Abrir o relatório',
  openRun: 'Abrir a execução',
  openIssue: 'Abrir a issue',
  footers: {
    daily:
      'O Spendlog envia isto uma vez por dia, na primeira execução do dia, a quem o spendlog.yml indica.',
    weekly: 'O Spendlog envia isto na primeira execução da semana a quem o spendlog.yml indica.',
    monthly: 'O Spendlog envia isto na primeira execução do mês a quem o spendlog.yml indica.',
  },
  alertFooter:
    'O Spendlog envia um alerta na hora, e de novo só quando ele muda, a quem o spendlog.yml indica em email.alertsTo.',
};
