import type { CheckGuide } from '../../core/check-guide.ts';

export const billCostExplorerRequestsGuide: CheckGuide = {
  why: 'The API of Cost Explorer charges each request, and each page of an answer is one. Dashboards that ask it on every view cost more than they show.',
  measured: 'The usage type `APIRequest` of Cost Explorer, at least `minimumRequests` a month.',
  saving: 'None is claimed: who asks, the bill does not tell; CloudTrail does.',
  caveats: ['Spendlog asks as well; each report prints how many, and what they cost.'],
  verify: {
    console: 'CloudTrail → Event history → ce.amazonaws.com: who calls',
    cli: 'aws cloudtrail lookup-events --region us-east-1 --lookup-attributes AttributeKey=EventSource,AttributeValue=ce.amazonaws.com --max-items 50',
  },
  fix: {
    console: 'Read the bill from a Data Export in place of Cost Explorer',
    cli: [
      'aws bcm-data-exports create-export --region us-east-1 --export file://export.json',
      'aws bcm-data-exports list-exports --region us-east-1',
    ],
    dryRun: null,
    terraform: 'An `aws_bcmdataexports_export`.',
  },
  rollback: 'Ask Cost Explorer again.',
  ptBr: {
    why: 'A API do Cost Explorer cobra por requisição, e cada página de uma resposta é uma requisição. Dashboards que a consultam a cada visualização custam mais do que mostram.',
    measured: 'O tipo de uso `APIRequest` do Cost Explorer, com no mínimo `minimumRequests` por mês.',
    caveats: ['O Spendlog também consulta; cada relatório informa quantas vezes e quanto isso custou.'],
    verify: 'CloudTrail → Event history → ce.amazonaws.com: quem chama',
    fix: 'Leia a fatura de um Data Export em vez do Cost Explorer',
    terraform: 'Um `aws_bcmdataexports_export`.',
    rollback: 'Volte a consultar o Cost Explorer.',
  },
};
