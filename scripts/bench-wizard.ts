/**
 * `npm run bench:wizard` changes answers in the built wizard, in Chromium on a processor slowed down
 * four times, and prints the time from the click to the next frame after the new result with its
 * flips stands in the page. A wait of a timer follows each, so that no change meets the last one's
 * work. Reported, not asserted: the target is below 50 ms.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium, type Page } from '@playwright/test';
import sirv from 'sirv';
import { answerPairs } from '#engine/questions/answers.ts';
import { optionsOf, type QuestionId, questions } from '#engine/questions/questions.ts';
import { dataset } from '#data/load.ts';
import { findBrowser } from './system.ts';

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/. Run: npm run build');
  process.exit(1);
}

const slowdown = 4;
const serve = sirv('dist');
const server = createServer((request, response) => serve(request, response));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const port = typeof address === 'object' ? address?.port : undefined;

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  const times: number[] = [];
  for (const { answers } of dataset.scenarios) {
    const query = new URLSearchParams(answerPairs(answers).map(([id, answer]) => [id, answer]));
    times.push(...(await timesFrom(page, `http://127.0.0.1:${port}/en/wizard/?${query}`)));
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => `${(times[Math.floor(share * times.length)] ?? 0).toFixed(1)} ms`;
  console.log(
    `${times.length} changes of an answer, processor slowed down ${slowdown} times: ` +
      `median ${at(0.5)}, 95% within ${at(0.95)}`,
  );
} finally {
  await browser.close();
  server.close();
}

/** Times of one change of each question, from the answers of an address, in ms. */
async function timesFrom(page: Page, url: string): Promise<readonly number[]> {
  await page.goto(url);
  await page.locator('selection-wizard[data-ready]').waitFor();
  await page.locator('[data-part="flips"] > summary').click();
  await page.locator('[data-part="flips"] > :not(summary):not(.soft)').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times: number[] = [];
  for (const { id } of questions) times.push(await page.evaluate(timeOfChange, other(url, id)));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return times;
}

/** The radio button of an option that is not the present answer. */
function other(url: string, question: QuestionId): string {
  const given = new URL(url).searchParams.get(question);
  const option = optionsOf<QuestionId>(question).find((each) => each !== given);
  return `input[name="${question}"][value="${option}"]`;
}

/** Runs in the page: clicks, waits for the frame that shows what follows, and takes it back. */
async function timeOfChange(selector: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`there is no ${selector}`);
  const rested = () => new Promise((resolve) => setTimeout(resolve, 50));
  const before = location.search;
  const start = performance.now();
  input.click();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  // A message is delivered once the frame has been painted.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve);
    port1.start();
    port2.postMessage(null);
  });
  const time = performance.now() - start;
  if (!input.checked) throw new Error(`${selector} was not taken`);
  await rested();
  history.pushState(null, '', `${location.pathname}${before}`);
  dispatchEvent(new PopStateEvent('popstate'));
  await rested();
  return time;
}
