import type { CheckGuide } from '../../core/check-guide.ts';

export const billCloudfrontDedicatedIpGuide: CheckGuide = {
  why: 'A certificate with dedicated IP addresses at every edge is charged by the month, for clients that do not send the name they ask for (SNI). Those are older than 2010.',
  measured: 'The usage type `SSL-Cert-Custom`, at least `minimumCertificates` a month.',
  saving: 'All that is billed for it: certificates served by SNI are free.',
  caveats: ['Very old devices do not send the name: look at the logs for clients that would be lost.'],
  verify: {
    console: 'CloudFront → Distributions → General → Custom SSL client support',
    cli: "aws cloudfront list-distributions --query 'DistributionList.Items[?ViewerCertificate.SSLSupportMethod==`vip`].Id'",
  },
  fix: {
    console: 'CloudFront → the distribution → General → Edit → SNI only',
    cli: [
      'aws cloudfront update-distribution --id DISTRIBUTION --distribution-config file://config.json --if-match ETAG',
      "aws cloudfront list-distributions --query 'DistributionList.Items[].[Id,ViewerCertificate.SSLSupportMethod]'",
    ],
    dryRun: null,
    terraform:
      '`ssl_support_method = "sni-only"` in the `viewer_certificate` of the `aws_cloudfront_distribution`.',
  },
  rollback: 'Dedicated addresses have to be asked for again; approval takes days.',
  ptBr: {
    why: 'Um certificado com endereços IP dedicados em cada ponto de presença é cobrado por mês, para clientes que não enviam o nome que procuram (SNI). Esses clientes são anteriores a 2010.',
    measured: 'O tipo de uso `SSL-Cert-Custom`, com no mínimo `minimumCertificates` por mês.',
    caveats: ['Dispositivos muito antigos não enviam o nome: procure nos logs clientes que seriam perdidos.'],
    verify: 'CloudFront → Distributions → General → Custom SSL client support',
    fix: 'CloudFront → a distribuição → General → Edit → SNI only',
    terraform: '`ssl_support_method = "sni-only"` no `viewer_certificate` da `aws_cloudfront_distribution`.',
    rollback: 'Endereços dedicados precisam ser solicitados de novo; a aprovação leva dias.',
  },
};
