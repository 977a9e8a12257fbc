/** Numbers in (0, 1). */
type Random = () => number;

/** Endless damaged copies of real outputs: one to four mutations each. */
export function* damagedCopies(originals: readonly string[], random: Random): Generator<string> {
  for (;;) {
    let text = pick(originals, random);
    const count = 1 + Math.floor(random() * 4);
    for (let index = 0; index < count; index++) text = pick(mutations, random)(text, random);
    yield text.slice(0, maxLength);
  }
}

const maxLength = 100_000;

const hostile = [
  '\0',
  '__proto__',
  'constructor',
  '{"__proto__":{"polluted":1}}',
  '<script>alert(1)</script>',
  '1e999',
  '-1',
  '-0',
  '1e-400',
  '9'.repeat(60),
  '999999999999',
  '1000000000000',
  'NaN',
  'Infinity',
  '-inf',
  'null',
  '0',
  '{'.repeat(300),
  '['.repeat(300),
  '}]'.repeat(50),
  '"',
  '""',
  '\\',
  ',,,,;;;;\t\t||||',
  '\n\n\n',
  '\r',
  '\u202e',
  '\ud800',
  '\ufffd\ufffd',
  '\u001b[31m',
  '\u2502',
  '%%',
  ' in ',
  ':',
  ']',
  '\u00b5s',
  'us',
  'h',
  'k',
  'Running 3s test @ http://user:secret@127.0.0.1/\n',
  'Summary:\n',
  'Thread calibration:\n',
  'timeStamp,elapsed,label,success\n',
  'Type,Name,Request Count\n',
  '{"metrics":{},"iterations":1}',
] as const;

type Mutation = (text: string, random: Random) => string;

const mutations: readonly Mutation[] = [
  (text, random) => text.slice(0, place(text, random)),
  (text, random) => text.slice(place(text, random)),
  (text, random) => {
    const [start, end] = span(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = span(text, random);
    return text.slice(0, end) + text.slice(start);
  },
  (text, random) => {
    const lines = text.split('\n');
    const [first, second] = [place(lines, random), place(lines, random)];
    return lines
      .with(first, lines[second] ?? '')
      .with(second, lines[first] ?? '')
      .join('\n');
  },
  (text, random) =>
    text
      .split('\n')
      .toSpliced(place(text.split('\n'), random), 1)
      .join('\n'),
  (text, random) => {
    const at = place(text, random);
    const code = Math.floor(random() * (random() < 0.9 ? 128 : 65_536));
    return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
  },
  insertHostile,
  insertHostile,
  replaceNumber,
  replaceNumber,
  (text) => `${text}\n${text}`,
  (text) => text.replaceAll('\n', '\r\n'),
  (text, random) => text.replace(/[{[]/, (brace) => brace.repeat(1 + Math.floor(random() * 400))),
];

function insertHostile(text: string, random: Random): string {
  const at = place(text, random);
  return text.slice(0, at) + pick(hostile, random) + text.slice(at);
}

/** Puts a hostile text in place of the next number after some place. */
function replaceNumber(text: string, random: Random): string {
  const at = place(text, random);
  const next = /\d+/.exec(text.slice(at, at + 500));
  if (!next) return text;
  const start = at + next.index;
  return text.slice(0, start) + pick(hostile, random) + text.slice(start + next[0].length);
}

function place(text: { readonly length: number }, random: Random): number {
  return Math.floor(random() * Math.max(1, text.length));
}

function span(text: string, random: Random): readonly [number, number] {
  const start = place(text, random);
  return [start, Math.min(text.length, start + Math.floor(random() * 400))];
}

function pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[], random: Random): Item {
  const item = items[place(items, random)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
