import type { SiteWords } from '../site-words.ts';

export const words: SiteWords = {
  name: 'Flask or Gin',
  wordmark: ['Flask', 'or', 'Gin'],
  skip: 'Skip to content',
  nav: {
    label: 'Main',
    guide: 'Guide',
    wizard: 'Wizard',
    scenarios: 'Scenarios',
    charts: 'Charts',
    evidence: 'Evidence',
  },
  search: { name: 'Search', failed: 'Search failed: try again' },
  switchTo: { name: '中文', label: 'Switch to Chinese, at the same place' },
  theme: { label: 'Theme', light: 'light', dark: 'dark' },
  footer: {
    method: 'How the verdict is computed',
    checked: (date) => `Figures last checked on ${date}.`,
    report:
      'Found an error? Open an issue in the repository with the page and the id of the figure.',
    licence:
      'Code is MIT; texts, data and charts are CC BY 4.0, third-party data keep their own licences.',
    privacy:
      'No cookies, no analytics, no request to anyone else. Your answers stay on this device and in the address of the page. On a reload or through a link, that address reaches the server of this site, as any address does.',
  },
  home: {
    description:
      'Choose between Flask, Gin and a hybrid: every number can be traced, every verdict is computed from your own situation.',
    kicker: 'A decision guide for high-concurrency APIs',
    answer: ({ ours, article, share, cpu, wait }) =>
      `On an endpoint that only answers pong, Gin reached ${ours} Flask’s throughput in our test (the article has ${article}). When each request waits ${wait} for a backend and there is CPU to spare, Flask reaches ${share} of Gin’s throughput, but spends ${cpu} the CPU on each request.`,
    so: {
      lead: (rate) =>
        `So the framework mostly decides how many cores you need. In the common case, a new service by a team that writes both languages, with a database behind the API and ${rate} at peak, `,
      either: 'either will do',
      rest: ': let those who will be on call choose. In other cases, look at team and libraries first, then work out whether your cores are enough for the peak.',
    },
    boardTitle: 'Which one, and when',
    board: {
      flask: {
        when: 'The team writes Python, the libraries are Python’s, and the peak fits the core budget',
        because: 'Where requests mostly wait, a new framework costs a rewrite and gains no speed.',
      },
      gin: {
        when: 'Ten thousand requests a second or more, few cores, a tight p99, and a team that writes Go',
        because: 'CPU saved on each request means fewer machines to rent.',
      },
      hybrid: {
        when: 'Heavy traffic, with a few routes that cannot leave Python',
        because: 'Move the hot routes to Gin, leave the rest where it is, and skip the rewrite.',
      },
    },
    examples: 'For example',
    jobsTitle: 'Three things to do here',
    jobs: [
      {
        title: 'Read the guide',
        text: 'The answer and the rules first, on two screens. Then a published comparison, checked claim by claim and corrected, with code that runs today.',
        to: 'guide/',
      },
      {
        title: 'Answer the wizard',
        text: 'A dozen questions, a verdict at once, and where every point of it comes from.',
        to: 'wizard/',
      },
      {
        title: 'Take a chart',
        text: 'Each with its data, its source and one sentence that says what it shows, to download.',
        to: 'charts/',
      },
    ],
    chartTitle: 'The article’s soundest measurement',
  },
  scenarios: {
    title: 'Scenarios',
    description: (count) =>
      `${count} worked examples: who asks, what they answer, the verdict, and why.`,
    situation: 'Situation',
    answers: 'Answers',
    why: 'Why',
    open: 'Open it in the wizard and change an answer',
    verdict: 'Verdict',
    all: 'All scenarios',
  },
  wizard: {
    title: 'Selection wizard',
    lede: 'Twelve questions, thirteen with Python code. Your answers stand in the address of this page, for you to share. That address reaches the server of this site on a reload or through a link; nothing else is sent.',
    examples: 'Start from an example',
    examplesHelp: 'Fills in every answer; change what differs for you.',
    withoutScript:
      'The wizard needs JavaScript to compute on the spot. Without it, look your case up on the decision map, or find the closest of these scenarios; the same engine gave all verdicts.',
  },
  notLoaded: {
    again: 'Try again',
    otherwise: 'or reload the page.',
    pages: {
      wizard: 'Part of the wizard could not be loaded, so there is no verdict yet.',
      ownRun: 'Part of this page could not be loaded, so it cannot read outputs yet.',
    },
    wizard: {
      arrival: 'A note on this address could not be loaded.',
      overrides:
        'The weights and assumptions in this address are not in use: a part could not be loaded. The verdict uses the model’s own values.',
      own: 'Your own load test could not be loaded. The verdict uses the default run.',
      firmness: 'The check of how firm the verdict is could not be loaded.',
      sheet: 'The sheet for printing could not be loaded, so the page was printed as it stands.',
      part: 'This part could not be loaded.',
    },
    chart: {
      live: 'The interactive part could not be loaded. The chart itself is complete.',
      redraw: 'The chart could not be redrawn as you chose. It shows what it showed before.',
    },
    ownRun: {
      chart: 'The chart could not be loaded.',
      parser: 'The parser could not be loaded. Your output is kept, and read once you try again.',
      file: 'The run file was not saved: part of this page could not be loaded.',
    },
  },
  guide: {
    chapter: (number) => `Chapter ${number}`,
    title: 'Guide',
    description:
      'The answer and the rules first, then a comparison, checked and corrected claim by claim.',
    chapters: 'Chapters',
    contents: 'In this chapter',
    updated: (date) => `Updated ${date}`,
    note: 'Editor’s note',
    noteSource: 'Source: ',
    lost: 'lost in our copy',
    inferred: 'placed here by our inference',
    file: (name) => `File ${name}`,
    diagramSteps: 'This diagram in words',
    thenWizard: 'Work it out for your own situation',
    toCome: (chapters) =>
      `Still being checked, and not here yet: chapter ${chapters.join(', ')}. Its measurements are among the charts and data already.`,
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page has moved.',
    home: 'To the home page',
  },
};
