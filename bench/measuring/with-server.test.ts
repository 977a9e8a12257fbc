import { describe, expect, it } from 'vitest';
import { writtenEnvironment } from './services.ts';
import { serverCommand } from './with-server.ts';

const place = { port: '$PORT', cores: 2 } as const;
const pin = ['taskset', '--cpu-list', '0'];

describe('serverCommand(stack, { environment, place, pin })', () => {
  it('is the stack’s own where a test needs nothing else', () => {
    const environment = writtenEnvironment('ping');
    const command = serverCommand('gin-release', { environment, place, pin });
    expect(command.join(' ')).toBe(
      'taskset --cpu-list 0 env GOMAXPROCS=2 .cache/bench-go/gin -port $PORT',
    );
  });

  it('has an environment once, whether or not the stack has one of its own', () => {
    const environment = writtenEnvironment('gateway');
    const gin = serverCommand('gin-release', { environment, place, pin: [] }).join(' ');
    expect(gin).toBe(
      'env UPSTREAM=http://127.0.0.1:$UPSTREAM_PORT GOMAXPROCS=2 .cache/bench-go/gin -port $PORT',
    );
    const flask = serverCommand('gunicorn-sync', { environment, place, pin: [] });
    expect(flask.slice(0, 2)).toEqual(['env', 'UPSTREAM=http://127.0.0.1:$UPSTREAM_PORT']);
  });
});
