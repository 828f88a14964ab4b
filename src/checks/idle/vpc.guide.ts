import type { CheckGuide } from '../../core/check-guide.ts';

export const idleAttachmentGuide: CheckGuide = {
  why: 'Each attachment of a VPC or a VPN to a transit gateway is charged by the hour to the owner of what is attached, whether anything goes over it or not.',
  measured:
    'BytesIn and BytesOut of the attachment over 30 days, at most `maximumReceived` and `maximumSent`, each measured on at least `minimumDaysMeasured` days, of available attachments of VPCs and VPNs of this account that are at least `minimumAgeDays` old.',
  saving: 'The hours of the attachment.',
  caveats: [
    'It may be the way to a standby that is used only in a failover.',
    'CloudWatch may show the metrics to the owner of the transit gateway alone; then the attachment is undecided.',
  ],
  verify: {
    console: 'VPC → Transit gateway attachments → Monitoring',
    cli: 'aws ec2 describe-transit-gateway-attachments --region {region} --transit-gateway-attachment-ids {resourceId}',
  },
  fix: {
    console: 'VPC → Transit gateway attachments → Actions → Delete transit gateway attachment',
    cli: [
      'aws ec2 delete-transit-gateway-vpc-attachment --region {region} --transit-gateway-attachment-id {resourceId}',
      'aws ec2 describe-transit-gateway-attachments --region {region} --transit-gateway-attachment-ids {resourceId}',
    ],
    dryRun:
      'aws ec2 delete-transit-gateway-vpc-attachment --region {region} --transit-gateway-attachment-id {resourceId} --dry-run',
    terraform: 'Remove the `aws_ec2_transit_gateway_vpc_attachment` and the routes over it.',
  },
  rollback: 'Attach the VPC again; routes and associations must be made again too.',
  ptBr: {
    why: 'Cada anexo de uma VPC ou VPN a um transit gateway é cobrado por hora do dono do que está anexado, passe algo por ele ou não.',
    measured:
      'BytesIn e BytesOut do anexo ao longo de 30 dias, no máximo `maximumReceived` e `maximumSent`, cada uma medida em pelo menos `minimumDaysMeasured` dias, de anexos disponíveis de VPCs e VPNs desta conta criados há pelo menos `minimumAgeDays` dias.',
    caveats: [
      'Ele pode ser o caminho para um standby usado só em um failover.',
      'O CloudWatch pode mostrar as métricas só ao dono do transit gateway; nesse caso, o anexo fica indefinido.',
    ],
    verify: 'VPC → Transit gateway attachments → Monitoring',
    fix: 'VPC → Transit gateway attachments → Actions → Delete transit gateway attachment',
    terraform: 'Remova o `aws_ec2_transit_gateway_vpc_attachment` e as rotas que passam por ele.',
    rollback: 'Anexe a VPC de novo; rotas e associações também precisam ser refeitas.',
  },
};

export const idleVpnGuide: CheckGuide = {
  why: 'A Site-to-Site VPN connection is charged by the hour while it is available, also with both tunnels down.',
  measured:
    'TunnelDataIn and TunnelDataOut of the connection over 30 days, at most `maximumReceived` and `maximumSent`, each measured on at least `minimumDaysMeasured` days. When a connection was made EC2 does not tell; the days measured stand for its age (`minimumAgeDays` has no effect).',
  saving: 'The hours of the connection.',
  caveats: [
    'It may stand by for a Direct Connect line and carry nothing until that fails.',
    'With static routes and no traffic the tunnels go down and come up again when needed.',
  ],
  verify: {
    console: 'VPC → Site-to-Site VPN connections → Tunnel details and Monitoring',
    cli: 'aws ec2 describe-vpn-connections --region {region} --vpn-connection-ids {resourceId}',
  },
  fix: {
    console: 'VPC → Site-to-Site VPN connections → Actions → Delete VPN connection',
    cli: [
      'aws ec2 delete-vpn-connection --region {region} --vpn-connection-id {resourceId}',
      'aws ec2 describe-vpn-connections --region {region} --vpn-connection-ids {resourceId}',
    ],
    dryRun: 'aws ec2 delete-vpn-connection --region {region} --vpn-connection-id {resourceId} --dry-run',
    terraform: 'Remove the `aws_vpn_connection`.',
  },
  rollback:
    'A new connection has other addresses and keys: the device on the other side must be set up again.',
  ptBr: {
    why: 'Uma conexão Site-to-Site VPN é cobrada por hora enquanto está disponível, mesmo com os dois túneis fora do ar.',
    measured:
      'TunnelDataIn e TunnelDataOut da conexão ao longo de 30 dias, no máximo `maximumReceived` e `maximumSent`, cada uma medida em pelo menos `minimumDaysMeasured` dias. O EC2 não informa quando uma conexão foi criada; os dias medidos valem como sua idade (`minimumAgeDays` não tem efeito).',
    caveats: [
      'Ela pode estar de prontidão para um link do Direct Connect e não transportar nada até que ele falhe.',
      'Com rotas estáticas e sem tráfego, os túneis caem e voltam quando necessários.',
    ],
    verify: 'VPC → Site-to-Site VPN connections → Tunnel details e Monitoring',
    fix: 'VPC → Site-to-Site VPN connections → Actions → Delete VPN connection',
    terraform: 'Remova a `aws_vpn_connection`.',
    rollback:
      'Uma nova conexão tem outros endereços e chaves: o dispositivo do outro lado precisa ser configurado de novo.',
  },
};

export const idleClientVpnGuide: CheckGuide = {
  why: 'A Client VPN endpoint is charged by the hour for each subnet it is associated with, with or without a single client.',
  measured:
    'ActiveConnectionsCount over 30 days, at most `maximumConnections` on any day, measured on at least `minimumDaysMeasured` days, of endpoints with an associated subnet that are at least `minimumAgeDays` old.',
  saving: 'The hours of all associated subnets.',
  caveats: ['It may be kept for an emergency or for people who travel seldom.'],
  verify: {
    console: 'VPC → Client VPN endpoints → Connections and Target network associations',
    cli: 'aws ec2 describe-client-vpn-connections --region {region} --client-vpn-endpoint-id {resourceId}',
  },
  fix: {
    console: 'VPC → Client VPN endpoints → Target network associations → Disassociate',
    cli: [
      'aws ec2 describe-client-vpn-target-networks --region {region} --client-vpn-endpoint-id {resourceId}',
      'aws ec2 disassociate-client-vpn-target-network --region {region} --client-vpn-endpoint-id {resourceId} --association-id ASSOCIATION-ID',
      'aws ec2 describe-client-vpn-target-networks --region {region} --client-vpn-endpoint-id {resourceId}',
    ],
    dryRun:
      'aws ec2 disassociate-client-vpn-target-network --region {region} --client-vpn-endpoint-id {resourceId} --association-id ASSOCIATION-ID --dry-run',
    terraform:
      'Remove the `aws_ec2_client_vpn_network_association` resources, or the `aws_ec2_client_vpn_endpoint`.',
  },
  rollback: 'Associate the subnets again; the endpoint, its certificates and its clients stay as they are.',
  ptBr: {
    why: 'Um endpoint do Client VPN é cobrado por hora e por sub-rede associada, com ou sem um único cliente.',
    measured:
      'ActiveConnectionsCount ao longo de 30 dias, no máximo `maximumConnections` em qualquer dia, medida em pelo menos `minimumDaysMeasured` dias, de endpoints com uma sub-rede associada, criados há pelo menos `minimumAgeDays` dias.',
    caveats: ['Ele pode ser mantido para uma emergência ou para pessoas que viajam pouco.'],
    verify: 'VPC → Client VPN endpoints → Connections e Target network associations',
    fix: 'VPC → Client VPN endpoints → Target network associations → Disassociate',
    terraform:
      'Remova os recursos `aws_ec2_client_vpn_network_association`, ou o `aws_ec2_client_vpn_endpoint`.',
    rollback: 'Associe as sub-redes de novo; o endpoint, seus certificados e seus clientes ficam como estão.',
  },
};

export const idleEndpointGuide: CheckGuide = {
  why: 'An interface or Gateway Load Balancer endpoint is charged by the hour in each zone, whether anything goes through it or not.',
  measured:
    'BytesProcessed over 30 days, at most `maximumProcessed`, measured on at least `minimumDaysMeasured` days, of available endpoints at least `minimumAgeDays` old that no AWS service manages. Where CloudWatch has no datapoint the endpoint is undecided: nothing may have gone through it, or nothing may have been measured.',
  saving: 'The hours of the endpoint in all its zones.',
  caveats: [
    'It may be for a job that runs once a quarter, or for an emergency (Systems Manager).',
    'Without it, the service may be reached over a NAT gateway, which charges by the gigabyte.',
  ],
  verify: {
    console: 'VPC → Endpoints → Monitoring',
    cli: 'aws ec2 describe-vpc-endpoints --region {region} --vpc-endpoint-ids {resourceId}',
  },
  fix: {
    console: 'VPC → Endpoints → Actions → Delete VPC endpoints',
    cli: [
      'aws ec2 delete-vpc-endpoints --region {region} --vpc-endpoint-ids {resourceId}',
      'aws ec2 describe-vpc-endpoints --region {region} --filters Name=vpc-endpoint-id,Values={resourceId}',
    ],
    dryRun: 'aws ec2 delete-vpc-endpoints --region {region} --vpc-endpoint-ids {resourceId} --dry-run',
    terraform: 'Remove the `aws_vpc_endpoint`.',
  },
  rollback: 'Make the endpoint again; its host names and addresses change.',
  ptBr: {
    why: 'Um endpoint de interface ou de Gateway Load Balancer é cobrado por hora em cada zona, passe algo por ele ou não.',
    measured:
      'BytesProcessed ao longo de 30 dias, no máximo `maximumProcessed`, medida em pelo menos `minimumDaysMeasured` dias, de endpoints disponíveis, criados há pelo menos `minimumAgeDays` dias e não gerenciados por um serviço da AWS. Onde o CloudWatch não tem nenhum datapoint, o endpoint fica indefinido: pode ser que nada tenha passado por ele, ou que nada tenha sido medido.',
    caveats: [
      'Ele pode servir a um job que roda uma vez por trimestre, ou a uma emergência (Systems Manager).',
      'Sem ele, o serviço pode ser acessado por um NAT gateway, que cobra por gigabyte.',
    ],
    verify: 'VPC → Endpoints → Monitoring',
    fix: 'VPC → Endpoints → Actions → Delete VPC endpoints',
    terraform: 'Remova o `aws_vpc_endpoint`.',
    rollback: 'Crie o endpoint de novo; seus nomes de host e endereços mudam.',
  },
};
