import type { CheckGuide } from '../../core/check-guide.ts';

export const priceClassGuide: CheckGuide = {
  why: 'A gigabyte served in South America, Australia or India costs more than one served in Europe or North America. A price class leaves the dear edge locations out; viewers there are served from the next one.',
  measured:
    'Enabled distributions with the price class of all edge locations that served at least `minimumGib` in 14 days (BytesDownloaded).',
  saving:
    'None is claimed: which regions of the world it is served in, the metric does not tell; the bill does, by usage type.',
  caveats: [
    'Viewers far away get slower answers.',
    'With traffic in Europe and North America alone nothing changes.',
    'Distributions on a flat-rate plan pay no gigabytes.',
  ],
  verify: {
    console: 'CloudFront → Reports & analytics → Viewers → Locations',
    cli: 'aws cloudfront get-distribution --id {resourceId}',
  },
  fix: {
    console: 'CloudFront → Distributions → General → Settings → Edit → Price class',
    cli: [
      'aws cloudfront get-distribution-config --id {resourceId}',
      'aws cloudfront update-distribution --id {resourceId} --if-match ETAG --distribution-config file://config.json',
      'aws cloudfront get-distribution-config --id {resourceId}',
    ],
    dryRun: null,
    terraform: '`price_class = "PriceClass_100"` or `"PriceClass_200"` on the `aws_cloudfront_distribution`.',
  },
  rollback: 'Set the price class back; it takes a few minutes.',
  ptBr: {
    why: 'Um gigabyte entregue na América do Sul, na Austrália ou na Índia custa mais que um entregue na Europa ou na América do Norte. Uma price class deixa de fora os pontos de presença caros; quem está lá é atendido pelo ponto seguinte.',
    measured:
      'Distribuições ativadas, com a price class de todos os pontos de presença, que entregaram no mínimo `minimumGib` em 14 dias (BytesDownloaded).',
    caveats: [
      'Usuários distantes recebem respostas mais lentas.',
      'Com tráfego só na Europa e na América do Norte, nada muda.',
      'Distribuições em um plano de preço fixo não pagam por gigabyte.',
    ],
    verify: 'CloudFront → Reports & analytics → Viewers → Locations',
    fix: 'CloudFront → Distributions → General → Settings → Edit → Price class',
    terraform: '`price_class = "PriceClass_100"` ou `"PriceClass_200"` na `aws_cloudfront_distribution`.',
    rollback: 'Restaure a price class; leva alguns minutos.',
  },
};
