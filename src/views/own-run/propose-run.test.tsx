import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { loadOwnRunWords } from '#i18n/load/own-run.ts';
import { judge } from '#own-run/judgement.ts';
import { flaskPing, ginPing, runWith } from '#own-run/testing/examples.ts';
import { ProposeRun } from './propose-run.tsx';

const { propose: words } = await loadOwnRunWords('en');
const judgement = judge(runWith(flaskPing, ginPing));

test('ProposeRun links the form of the repository, and says what that hands over', () => {
  const markup = renderToString(
    <ProposeRun {...{ words, judgement }} repository="https://github.com/owner/name" />,
  );
  expect(markup).toContain(
    'href="https://github.com/owner/name/issues/new?template=propose-run.yml',
  );
  expect(markup).toContain(`grade=${judgement.audit.grade}"`);
  expect(markup).toContain(words.nothingSent);
  expect(markup).not.toContain(words.byHand);
});

test('ProposeRun says how to do it by hand where no repository is known', () => {
  const markup = renderToString(<ProposeRun {...{ words, judgement }} repository={null} />);
  expect(markup).toContain(words.byHand);
  expect(markup).not.toContain('<a ');
});
