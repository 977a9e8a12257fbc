import { expect, test } from 'vitest';
import { findPages, type Hit } from './find.ts';
import { spaced } from './spacing.ts';

/** An index that knows these answers, and notes what it is asked. */
function indexOf(answers: Readonly<Record<string, readonly Hit[]>>) {
  const asked: string[] = [];
  const ask = async (term: string) => {
    asked.push(term);
    return answers[term] ?? [];
  };
  return { ask, asked };
}

const hit = (id: string, score = 1, content = '', words: readonly number[] = []): Hit => ({
  id,
  score,
  words,
  data: async () => ({ url: `/${id}/`, content: spaced(content), anchors: [] }),
});

const ids = async (...args: Parameters<typeof findPages>) =>
  (await findPages(...args)).map(({ id }) => id);

test('Han characters are asked for as a quoted phrase, and ordered by the loose answer', async () => {
  const { ask, asked } = indexOf({
    '"协 程"': [hit('a', 1), hit('b', 1)],
    '协 程': [hit('c', 9), hit('b', 3), hit('a', 2)],
  });
  expect(await ids(ask, '协程')).toEqual(['b', 'a']);
  expect(asked).toEqual(['"协 程"', '协 程']);
});

test('a page has to hold every piece', async () => {
  const { ask } = indexOf({
    '"协 程"': [hit('a'), hit('b')],
    '协 程': [hit('a'), hit('b')],
    '"gin"': [hit('b')],
    gin: [hit('b'), hit('c')],
  });
  const [page, ...others] = await findPages(ask, '协程 Gin');
  expect(page).toMatchObject({ id: 'b', score: 2 });
  expect(page?.pieces.map(({ piece }) => piece.text)).toEqual(['协 程', 'gin']);
  expect(others).toEqual([]);
});

test('a word finds words that it begins, but an inflected form only those of its stem', async () => {
  const { ask } = indexOf({
    '"work"': [hit('a')],
    work: [hit('a', 2), hit('b', 1)],
    '"being"': [hit('a')],
    being: [hit('b', 2), hit('a', 1)],
  });
  expect(await ids(ask, 'work')).toEqual(['a', 'b']);
  expect(await ids(ask, 'being')).toEqual(['a']);
});

test('a beginning that goes beyond the stem of its word finds the word', async () => {
  const { ask } = indexOf({
    durati: [hit('b', 1, 'dual', [0])],
    '"durat"': [hit('a', 1, 'the duration', [1])],
  });
  expect(await ids(ask, 'durati')).toEqual(['a']);
});

test('a beginning of a word finds the word', async () => {
  const { ask } = indexOf({ gorou: [hit('a', 1, 'a goroutine', [1])] });
  expect(await ids(ask, 'gorou')).toEqual(['a']);
});

test('an answer for a shorter word than the one asked for is dropped', async () => {
  const { ask } = indexOf({ gorutine: [hit('a', 1, 'go fast', [0])] });
  expect(await ids(ask, 'gorutine')).toEqual([]);
});

test('without pieces, nothing is asked and nothing found', async () => {
  const { ask, asked } = indexOf({});
  expect(await ids(ask, '，')).toEqual([]);
  expect(asked).toEqual([]);
});
