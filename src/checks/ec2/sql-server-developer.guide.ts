import type { CheckGuide } from '../../core/check-guide.ts';

export const sqlServerDeveloperGuide: CheckGuide = {
  why: 'SQL Server that AWS licenses is charged with every hour of the instance, by its vCPUs. For development and test Microsoft gives the Developer edition, which has all features of Enterprise, for nothing.',
  measured:
    'Running on-demand instances billed under an operation with SQL Server Enterprise, Standard or Web whose tags (`env`, `environment`, `stage`, `tier`, `lifecycle`) all name a non-production environment.',
  saving: 'The hours billed with SQL Server less the same hours of the same type without it.',
  caveats: [
    'Developer edition may not serve production, not even for a part of the day.',
    'A test that must behave exactly like Standard or Web finds features in Developer that those lack.',
    'Some licence conversions need a new instance from an image without SQL Server.',
  ],
  verify: {
    console: 'EC2 → Instances → Details → Usage operation',
    cli: "aws ec2 describe-instances --region {region} --instance-ids {resourceId} --query 'Reservations[].Instances[].[PlatformDetails,UsageOperation]'",
  },
  fix: {
    console:
      'Launch a new instance from an image without SQL Server, install Developer edition, restore the databases, terminate the old one',
    cli: [
      'aws ec2 run-instances --region {region} --image-id IMAGE_WITHOUT_SQL_SERVER --instance-type SAME_TYPE --count 1',
      'aws ec2 terminate-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 describe-instances --region {region} --instance-ids {resourceId}',
    ],
    dryRun:
      'aws ec2 run-instances --region {region} --image-id IMAGE_WITHOUT_SQL_SERVER --instance-type SAME_TYPE --count 1 --dry-run',
    terraform: '`ami` of the `aws_instance`: one without SQL Server.',
  },
  rollback: 'Keep the old instance stopped until the new one has proved itself.',
  ptBr: {
    why: 'O SQL Server licenciado pela AWS é cobrado em cada hora da instância, por vCPU. Para desenvolvimento e teste, a Microsoft oferece sem custo a edição Developer, que tem todos os recursos da Enterprise.',
    measured:
      'Instâncias sob demanda em execução, cobradas sob uma operação com SQL Server Enterprise, Standard ou Web, cujas tags (`env`, `environment`, `stage`, `tier`, `lifecycle`) indicam, todas, um ambiente fora de produção.',
    caveats: [
      'A edição Developer não pode servir à produção, nem mesmo por parte do dia.',
      'Um teste que precisa se comportar exatamente como Standard ou Web encontra na Developer recursos que elas não têm.',
      'Algumas conversões de licença exigem uma instância nova a partir de uma imagem sem SQL Server.',
    ],
    verify: 'EC2 → Instances → Details → Usage operation',
    fix: 'Inicie uma instância nova a partir de uma imagem sem SQL Server, instale a edição Developer, restaure os bancos de dados e encerre a antiga',
    terraform: '`ami` da `aws_instance`: uma sem SQL Server.',
    rollback: 'Mantenha a instância antiga parada até a nova estar validada.',
  },
};
