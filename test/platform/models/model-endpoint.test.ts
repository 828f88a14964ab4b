import { describe, expect, it } from 'vitest';
import { isSpendlogError } from '../../../src/core/errors.ts';
import { modelEndpoint } from '../../../src/platform/models/model-endpoint.ts';

function refusalOf(address: string): string {
  try {
    modelEndpoint(address);
  } catch (error) {
    if (isSpendlogError(error) && error.code === 'INPUT_INVALID') return `${error.message} ${error.hint}`;
    throw error;
  }
  return 'taken';
}

describe('the address of an endpoint', () => {
  it.each([
    ['https://api.openai.com/v1', false],
    ['https://models.example.com:8443/openai/v1', false],
    ['https://93.184.216.34/v1', false],
    ['https://localhost.example.com/v1', false],
    ['https://vllm.internal/v1', true],
    ['http://localhost:11434/v1', true],
    ['http://ollama:11434/v1', true],
    ['http://models.corp.internal/v1', true],
    ['http://box.local/v1', true],
    ['http://nas.home.arpa/v1', true],
    ['http://127.0.0.1:8080/v1', true],
    ['http://10.1.2.3/v1', true],
    ['http://172.16.0.9/v1', true],
    ['http://192.168.1.20/v1', true],
    ['http://[::1]:8080/v1', true],
    ['http://[fd00::5]/v1', true],
    ['http://[::ffff:10.0.0.1]/v1', true],
  ])('%s is taken (private: %s)', (address, isPrivate) => {
    expect(modelEndpoint(address)).toMatchObject({ url: new URL(address), isPrivate });
  });

  it.each([
    ['https://api.openai.com/v1', false],
    ['http://localhost:11434/v1', false],
    ['http://models.localhost/v1', false],
    ['http://127.0.0.9:8080/v1', false],
    ['http://[::1]/v1', false],
    ['http://[::ffff:127.0.0.1]/v1', false],
    ['http://ollama:11434/v1', true],
    ['http://10.1.2.3/v1', true],
    ['http://[fd00::5]/v1', true],
    ['https://10.1.2.3/v1', false],
  ])('%s can be read on the way: %s', (address, isReadable) => {
    expect(modelEndpoint(address).isReadable).toBe(isReadable);
  });

  it.each([
    'http://api.openai.com/v1',
    'http://93.184.216.34/v1',
    'http://localhost.example.com/v1',
    'http://169.254.169.254/v1',
    'http://168.63.129.16/v1',
    'http://0.0.0.0/v1',
    'http://[fe80::1]/v1',
    'http://100.64.0.1/v1',
    'ftp://localhost/v1',
    'file:///etc/passwd',
  ])('%s is refused: what is sent could be read on the way', (address) => {
    expect(refusalOf(address)).toContain('does not begin with https');
  });

  it.each([
    'not an address',
    'https://user:secret-1@models.example.com/v1',
    'https://m.example.com/v1?key=secret-1',
    'https://m.example.com/v1#secret-1',
  ])('%s is refused, and not repeated', (address) => {
    const refusal = refusalOf(address);
    expect(refusal).toContain('SPENDLOG_MODEL_KEY');
    expect(refusal).not.toContain('secret-1');
  });
});
