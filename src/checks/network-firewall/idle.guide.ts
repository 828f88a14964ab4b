import type { CheckGuide } from '../../core/check-guide.ts';

export const firewallIdleGuide: CheckGuide = {
  why: 'A network firewall is charged by the hour in each zone it has an endpoint in, whether traffic is routed through it or not.',
  measured:
    'ReceivedPackets of the stateless engine, which sees every packet first, in each zone of the firewall over 30 days: at most `maximumPackets` in all, each zone measured on at least `minimumDaysMeasured` days. AWS does not tell when a firewall was made; the days measured stand for its age.',
  saving: 'All that is billed for the firewall.',
  caveats: [
    'It may stand ready for a way of routing that is not in use yet.',
    'Firewall Manager may have made it and makes it again.',
  ],
  verify: {
    console: 'VPC → Network Firewall → Firewalls → Monitoring',
    cli: 'aws network-firewall describe-firewall --region {region} --firewall-arn {resourceId}',
  },
  fix: {
    console: 'VPC → Network Firewall → Firewalls → Delete, after its routes and log destinations',
    cli: [
      'aws network-firewall delete-firewall --region {region} --firewall-arn {resourceId}',
      'aws network-firewall describe-firewall --region {region} --firewall-arn {resourceId}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_networkfirewall_firewall` and the routes to its endpoints.',
  },
  rollback: 'Make it again with the same policy; the ids of its endpoints change in the routes.',
  ptBr: {
    why: 'Um firewall do Network Firewall é cobrado por hora em cada zona onde tem um endpoint, haja tráfego roteado por ele ou não.',
    measured:
      'ReceivedPackets do mecanismo stateless, que vê cada pacote primeiro, em cada zona do firewall ao longo de 30 dias: no máximo `maximumPackets` no total, cada zona medida em pelo menos `minimumDaysMeasured` dias. A AWS não informa quando um firewall foi criado; os dias medidos valem como sua idade.',
    caveats: [
      'Ele pode estar pronto para um roteamento que ainda não está em uso.',
      'O Firewall Manager pode tê-lo criado, e volta a criá-lo.',
    ],
    verify: 'VPC → Network Firewall → Firewalls → Monitoring',
    fix: 'VPC → Network Firewall → Firewalls → Delete, depois de suas rotas e seus destinos de log',
    terraform: 'Remova o `aws_networkfirewall_firewall` e as rotas para seus endpoints.',
    rollback: 'Crie-o de novo com a mesma policy; os ids de seus endpoints mudam nas rotas.',
  },
};
