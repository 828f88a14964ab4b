import type { CheckGuide } from '../../core/check-guide.ts';

export const channelsWithoutInputGuide: CheckGuide = {
  why: 'A MediaLive channel is charged by the hour while it runs, for its inputs and its outputs, whether a picture comes in or not.',
  measured:
    'Running channels whose pipelines received at most `maximumMegabits` at any time over 7 days, with at least `minimumDaysMeasured` days of both pipelines (of one, for channels with a single one). A channel without a datapoint is undecided.',
  saving:
    'What is billed for the channel. A stopped channel still costs its small rate by the hour until it is deleted.',
  caveats: [
    'Files from S3 as input come over the network as well, but a still image does not.',
    'It may wait for an event.',
  ],
  verify: {
    console: 'MediaLive → Channels → the channel → Health',
    cli: 'aws medialive describe-channel --region {region} --channel-id {resourceId}',
  },
  fix: {
    console: 'MediaLive → Channels → Stop; use a schedule that starts it before the event',
    cli: [
      'aws medialive stop-channel --region {region} --channel-id {resourceId}',
      "aws medialive describe-channel --region {region} --channel-id {resourceId} --query 'State'",
    ],
    dryRun: null,
    terraform: '`start_channel = false` on the `aws_medialive_channel`, or remove it.',
  },
  rollback: 'Start it again; it takes a minute.',
  ptBr: {
    why: 'Um canal do MediaLive é cobrado por hora enquanto roda, pelas entradas e pelas saídas, chegue imagem ou não.',
    measured:
      'Canais em execução cujos pipelines receberam no máximo `maximumMegabits` em qualquer momento ao longo de 7 dias, com pelo menos `minimumDaysMeasured` dias dos dois pipelines (de um, para canais com um só). Um canal sem pontos de dados fica indefinido.',
    caveats: [
      'Arquivos do S3 como entrada também vêm pela rede, mas uma imagem estática não.',
      'Ele pode estar à espera de um evento.',
    ],
    verify: 'MediaLive → Channels → o canal → Health',
    fix: 'MediaLive → Channels → Stop; use um agendamento que o inicie antes do evento',
    terraform: '`start_channel = false` no `aws_medialive_channel`, ou remova-o.',
    rollback: 'Inicie-o de novo; leva um minuto.',
  },
};
