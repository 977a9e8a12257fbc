import { expect, test } from 'vitest';
import { parseGoVersions } from './versions.ts';

test('parseGoVersions(text) reads the modules of several programs, also of one that is a module', () => {
  const printed = [
    '.cache/bench-go/gin: go1.26.8',
    '\tpath\tflaskorgin.example/bench/servers/go/gin',
    '\tmod\tflaskorgin.example/bench\t(devel)\t',
    '\tdep\tgithub.com/gin-gonic/gin\tv1.12.0\th1:b3YA=',
    '\tdep\tgithub.com/jackc/pgx/v5\tv5.13.0\th1:xx=',
    '.cache/bench-go/vegeta: go1.26.8',
    '\tmod\tgithub.com/tsenart/vegeta/v12\tv12.13.0\th1:J/=',
    '',
  ].join('\n');
  expect(parseGoVersions(printed)).toEqual({
    Go: '1.26.8',
    Gin: '1.12.0',
    pgx: '5.13.0',
    vegeta: '12.13.0',
  });
});
