import { describe, expect, test } from 'vitest';
import { bare, joined, spaced } from './spacing.ts';

describe('spaced', () => {
  test.each([
    ['协程', '协^ 程'],
    ['在Flask里', '在^ Flask^ 里'],
    ['在 Flask 里', '在 Flask 里'],
    ['等待，处理。', '等^ 待^ ，^ 处^ 理^ 。'],
    ['协程/线程', '协^ 程^ /^ 线^ 程'],
    ['Flask、Gin', 'Flask^ 、^ Gin'],
    ['non-blocking I/O', 'non-^ blocking I/^ O'],
    ['asyncio.sleep(1)', 'asyncio.^ sleep^ (^ 1^ )'],
    ['max_requests', 'max^ _^ requests'],
    ['1,200 req/s at 99.9%', '1,200 req/^ s at 99.9^ %'],
    ['it’s Flask’s', 'it’s Flask’s'],
    ['  a \n b  ', 'a b'],
    ['', ''],
  ])('spaced(%j)', (text, expected) => {
    expect(spaced(text)).toBe(expected);
  });

  test('a space that parts Han characters takes a step of its own', () => {
    expect(spaced('数据 处理')).toBe('数^ 据 ^ 处^ 理');
    expect(spaced('数据 处理').split(' ')).toHaveLength(5);
  });
});

describe('joined', () => {
  test.each([
    '每个请求只要等后端 50 ms，两者的响应时间就只差 2%。',
    '用 `context.WithTimeout(ctx, 2*time.Second)` 包住（Go 1.26）——别忘了 defer cancel()。',
    'Gin’s router — a radix tree — matches "/users/:id" in 1,200 ns; r.GET("/ping", handler).',
    '数据 处理 与 goroutine/协程',
    '2 ^ 3 与 a^b',
  ])('joined(spaced(text)) is the text: %s', (text) => {
    expect(joined(spaced(text).split(' '))).toBe(text);
  });
});

test('bare() leaves what a token is compared by', () => {
  expect(spaced('(Non-Blocking, 1,200').split(' ').map(bare)).toEqual([
    '',
    'non',
    'blocking',
    '',
    '1200',
  ]);
});
