/** `service:type` of an ARN, e.g. `ec2:volume`; the service alone where the resource has no type, e.g. `sqs`. */
export function arnType(arn: string): string {
  const [, , service = '', , , ...rest] = arn.split(':');
  const resource = rest.join(':').replace(/^\//, '');
  const [type = '', ...name] = resource.split(/[/:]/);
  return name.length > 0 && type !== '' ? `${service}:${type}` : service;
}
