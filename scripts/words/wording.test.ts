import { expect, test } from 'vitest';
import { refusedWords } from './refused-words.ts';
import { textsOf } from './texts.ts';
import { wordingProblems } from './wording.ts';

test('a refused word is told with its file, its line and the word to take', () => {
  const page = 'content/guide/zh/ping.mdx';
  expect(problems(page, '# 标题 {#title}\n\n按利特尔定律计算。')).toEqual([
    `${page}:3: “利特尔定律”: write 利特尔法则 instead.`,
  ]);
  expect(problems('content/guide/en/ping.mdx', 'Drivers\ngive way.')).toEqual([
    'content/guide/en/ping.mdx:2: “give way”: write yield instead.',
  ]);
});

test('a word that only contains a refused one passes', () => {
  expect(problems('content/guide/zh/ping.mdx', '吞吐量、长尾延迟、worker 工作进程')).toEqual([]);
});

test('code, markup and addresses are no prose', () => {
  const page = [
    '```nginx',
    'nginx -s reload # 吞吐',
    '```',
    '<Num of="nginx/rows" /> 与 `nginx` 见[第 4 章](../nginx/)。',
    '<p class="formula">ρ<sub>max</sub></p>',
  ];
  expect(problems('content/guide/zh/ping.mdx', page.join('\n'))).toEqual([]);
});

test('strings and templates of a dictionary are read, its code and comments are not', () => {
  const words = [
    "import { nginx } from './nginx.ts';",
    '// at night',
    'export const words = {',
    "  nginx: 'quiet at night',",
    '  most: (name: string) => `${name} rests on ${nginx}`,',
    '};',
  ];
  expect(problems('src/i18n/en/plan.ts', words.join('\n'))).toEqual([
    'src/i18n/en/plan.ts:4: “at night”: write to operate, on call instead.',
    'src/i18n/en/plan.ts:5: “rests on”: write is based on, uses instead.',
  ]);
});

test('data is read where it is given in a language', () => {
  const data = {
    id: 'nginx',
    title: { zh: '吞吐之比', en: 'Throughput' },
    also: { zh: ['百分位'] },
  };
  expect(problems('content/glossary.json', JSON.stringify(data, null, 2))).toEqual([
    'content/glossary.json:4: “吞吐”: write 吞吐量 instead.',
    'content/glossary.json:9: “百分位”: write 分位数 instead.',
  ]);
});

test('Chinese wants a space beside Latin, and full-width punctuation', () => {
  expect(problems('src/i18n/zh/site.ts', "const a = '依据是Gin 与 Flask';")).toEqual([
    'src/i18n/zh/site.ts:1: “依据是Gin 与 Flask”: write “依据是 Gin 与 Flask” instead.',
  ]);
  expect(problems('src/i18n/zh/site.ts', "const a = '你好,世界';")).toHaveLength(1);
  expect(problems('src/i18n/zh/site.ts', 'const a = `并发 ${b} 时的 ${c}\\u00a0倍`;')).toEqual([]);
  expect(problems('src/i18n/zh/site.ts', "const a = 'p99.9（ms）';")).toEqual([]);
});

test('no word to take is itself refused', () => {
  for (const [locale, words] of Object.entries(refusedWords)) {
    for (const { instead } of words) {
      const file = `content/guide/${locale}/instead.mdx`;
      expect(problems(file, instead)).toEqual([]);
    }
  }
});

function problems(file: string, source: string) {
  return textsOf(file, source).flatMap(wordingProblems);
}
