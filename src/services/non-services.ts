import type { NonServiceReason } from '../core/service.ts';

export interface NonServiceName {
  readonly name: string;
  /** There are thousands of products of sellers; these are the ones seen. */
  readonly reason: NonServiceReason;
}

/** Names of Cost Explorer's SERVICE dimension and of exports behind which no AWS service stands. */
export const nonServiceNames: readonly NonServiceName[] = [
  { name: 'AWS Data Transfer', reason: 'transfer' },
  { name: 'AWSDataTransfer', reason: 'transfer' },
  { name: 'Fortinet Managed Rules for AWS WAF - Complete OWASP Top 10', reason: 'marketplace' },
  { name: 'JPEGmini Photo Server', reason: 'marketplace' },
  {
    name: 'Microsoft Windows Server 2019 Base with Containers Support by Bansir',
    reason: 'marketplace',
  },
  { name: 'OpenVPN Access Server (10 Connected Devices)', reason: 'marketplace' },
  { name: 'OpenVPN Access Server (100 Connected Devices)', reason: 'marketplace' },
  { name: 'Tax', reason: 'tax' },
  { name: 'The Things Stack AWS Launcher for LoRaWAN', reason: 'marketplace' },
  { name: 'Trend Micro Cloud One', reason: 'marketplace' },
  { name: 'VM-Series Next-Generation Firewall Bundle 1 [VM-300]', reason: 'marketplace' },
  {
    name: 'bucketAV - Antivirus for Amazon S3 - previously VirusScan for Amazon S3',
    reason: 'marketplace',
  },
];
