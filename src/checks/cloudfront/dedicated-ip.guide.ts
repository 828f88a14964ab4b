import type { CheckGuide } from '../../core/check-guide.ts';

export const dedicatedIpGuide: CheckGuide = {
  why: 'Dedicated IP addresses for a custom certificate are charged by the month for each certificate. Every client of the last ten years and more names the host it wants (SNI) and needs none.',
  measured: 'Distributions whose viewer certificate is served with `vip`, enabled or not.',
  saving: 'What is billed for the custom certificate of the distribution.',
  caveats: [
    'Very old clients cannot name the host and would no longer get an answer.',
    'Several distributions with one certificate are charged once; the bill shows where.',
  ],
  verify: {
    console:
      'CloudFront → Distributions → General → Settings → Custom SSL certificate → Legacy clients support',
    cli: 'aws cloudfront get-distribution --id {resourceId}',
  },
  fix: {
    console: 'CloudFront → Distributions → General → Settings → Edit → switch Legacy clients support off',
    cli: [
      'aws cloudfront get-distribution-config --id {resourceId}',
      'aws cloudfront update-distribution --id {resourceId} --if-match ETAG --distribution-config file://config.json',
      'aws cloudfront get-distribution-config --id {resourceId}',
    ],
    dryRun: null,
    terraform:
      '`ssl_support_method = "sni-only"` in `viewer_certificate` of the `aws_cloudfront_distribution`.',
  },
  rollback: 'Set it back to `vip`; AWS must allow it for the account again.',
  ptBr: {
    why: 'Endereços IP dedicados para um certificado próprio são cobrados por mês e por certificado. Há mais de dez anos, todo cliente informa o host que procura (SNI) e não precisa deles.',
    measured: 'Distribuições cujo certificado para os clientes é servido com `vip`, ativadas ou não.',
    caveats: [
      'Clientes muito antigos não conseguem informar o host e deixariam de receber resposta.',
      'Várias distribuições com um mesmo certificado são cobradas uma vez; a fatura mostra onde.',
    ],
    verify:
      'CloudFront → Distributions → General → Settings → Custom SSL certificate → Legacy clients support',
    fix: 'CloudFront → Distributions → General → Settings → Edit → desative Legacy clients support',
    terraform: '`ssl_support_method = "sni-only"` em `viewer_certificate` da `aws_cloudfront_distribution`.',
    rollback: 'Volte para `vip`; a AWS precisa permiti-lo de novo para a conta.',
  },
};
