import { expect, test } from 'vitest';
import type { PageHit } from './find.ts';
import { type Marked, pageResult } from './passages.ts';
import { blockEnd, spaced } from './spacing.ts';

/** A page of blocks; a heading is written `# id: text`. */
function pageOf(blocks: readonly string[]) {
  const tokens: string[] = [];
  const anchors = [];
  for (const block of blocks) {
    const [, id, heading] = /^# (\S+): (.*)$/.exec(block) ?? [];
    if (id) anchors.push({ element: 'h2', id, location: tokens.length });
    tokens.push(...spaced(heading ?? block).split(' '), blockEnd);
  }
  return { url: '/zh/page/', content: tokens.join(' '), anchors };
}

const found = (...phrases: string[]): PageHit => ({
  id: 'page',
  score: 1,
  data: () => Promise.reject(new Error('not asked')),
  pieces: phrases.map((text) => ({ piece: { kind: 'phrase', text }, exact: [], loose: [] })),
});

const shown = (pieces: Marked) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const page = pageOf([
  '并发模型',
  '先看等待。',
  '# pool: 连接池',
  '协程要等连接。',
  '等一个协程',
  '# leak: 协程泄漏',
  '没有退出的协程，永远占着内存',
  '# last: 小结',
  '完。',
]);

test('names the sections that hold the phrase, with their text as it stood', () => {
  const { title, passages, further } = pageResult(page, found('协 程'));
  expect(shown(title)).toBe('并发模型');
  expect(passages.map(({ id }) => id)).toEqual(['pool', 'leak']);
  expect(passages.map(({ heading }) => shown(heading))).toEqual(['连接池', '[协程]泄漏']);
  expect(passages.map(({ excerpt }) => shown(excerpt))).toEqual([
    '[协程]要等连接。等一个[协程]',
    '没有退出的[协程]，永远占着内存',
  ]);
  expect(further).toBe(0);
});

test('what stands before the first section has no id', () => {
  const { passages } = pageResult(page, found('等 待'));
  expect(passages).toHaveLength(1);
  expect(passages[0]?.id).toBeNull();
  expect(shown(passages[0]?.excerpt ?? [])).toBe('先看[等待]。');
});

test('a phrase in the title alone gives no passage', () => {
  const { title, passages } = pageResult(page, found('模 型'));
  expect(shown(title)).toBe('并发[模型]');
  expect(passages).toEqual([]);
});

test('keeps the sections with the most pieces, and counts the others', () => {
  const { passages, further } = pageResult(page, found('协 程', '连 接'), 1);
  expect(passages.map(({ id }) => id)).toEqual(['pool']);
  expect(further).toBe(1);
});

/** A word of a query, found at these tokens. */
const word = (text: string, exact: readonly number[], loose: readonly number[]): PageHit => ({
  ...found(),
  pieces: [{ piece: { kind: 'word', text }, exact, loose }],
});

test('marks the forms of a word, and no word that only shares its stem’s beginning', () => {
  const en = pageOf(['Being', '# a: A', 'To be, or being benchmarked', '# b: B', 'Best']);
  const at = (token: string) => en.content.split(' ').findIndex((each) => each.startsWith(token));
  const loose = ['Being', 'be', 'being', 'benchmarked', 'Best'].map(at);
  const { title, passages } = pageResult(en, word('being', [at('be')], loose));
  expect(shown(title)).toBe('[Being]');
  expect(passages.map(({ excerpt }) => shown(excerpt))).toEqual([
    'To [be], or [being] benchmarked',
  ]);
});

test('an excerpt is cut around its marks, and says so', () => {
  const long = pageOf(['题', '# a: 节', `${'前'.repeat(200)}协程${'后'.repeat(200)}`]);
  const [passage] = pageResult(long, found('协 程')).passages;
  const text = shown(passage?.excerpt ?? []);
  expect(text).toMatch(/^…前+\[协程\]后+…$/);
  expect(text.length).toBeLessThan(90);
});

test('an excerpt begins with a clause where one is near, and a mark ends with its word', () => {
  const tied = pageOf(['T', `# a: A`, `${'before '.repeat(40)}it. Then gin.Default() comes`]);
  const tokens = tied.content.split(' ');
  const at = tokens.findIndex((token) => token.startsWith('gin'));
  const [passage] = pageResult(tied, word('gin', [at], [at])).passages;
  expect(shown(passage?.excerpt ?? [])).toBe('…Then [gin].Default() comes');
});

test('blocks without a full stop are parted by a point in the middle', () => {
  const table = pageOf(['表', '# t: 数据', 'Flask', '1,200', '协程']);
  const [passage] = pageResult(table, found('协 程')).passages;
  expect(shown(passage?.excerpt ?? [])).toBe('Flask · 1,200 · [协程]');
});
