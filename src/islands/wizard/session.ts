import { h, render } from 'preact';
import type { Overrides } from '#engine/verdict/overrides.ts';
import { type AddressView, addressView } from '#views/address/address-view.ts';
import { answeredIn, withoutOwnRun } from '#views/address/transitions.ts';
import {
  hasOverrides,
  readQuery,
  type WizardState,
  writeQuery,
} from '#views/address/wizard-address.ts';
import { noDrafts } from '#views/fields/number-field.tsx';
import { chosenRun, resultShown } from '#views/wizard/result-shown.ts';
import type { LoadedParts } from '#views/parts/parts.tsx';
import { Wizard } from '#views/wizard/wizard.tsx';
import type { DrawnWizard } from '#views/wizard/wizard-props.ts';
import { lateLoads } from '../late-loads.ts';
import { actionsOf } from './actions.ts';
import { keepQuery, keptQuery } from './kept-answers.ts';
import type { LateInWizard } from './late-views.ts';
import { laterOutlook } from './later-outlook.ts';
import { ownRunHere } from './own-run-here.ts';
import type { Memory, Session, WizardPage } from './wizard-page.ts';

export function wizardSession(page: WizardPage): Session {
  const { root, locale, words, data } = page;
  const fresh = { drafts: noDrafts, message: null, ownMessage: null };
  let memory: Memory = { ...fresh, open: new Set(), printedPlain: false };
  let view: (AddressView & { readonly query: string }) | null = null;
  let drawn: DrawnWizard | null = null;
  const late = lateLoads<LateInWizard>(async (id) => {
    const { lateViews } = await import('./late-views.ts');
    return lateViews[id]({ ...page, current: () => drawn });
  });
  const parts = lateLoads<LoadedParts>(async (id) => {
    const { loadPart } = await import('./parts.ts');
    return loadPart(id, locale);
  });
  const own = ownRunHere(late);
  const outlookAt = laterOutlook(draw);
  const session: Session = { page, late, parts, runIds, follow, arrive, go, update, draw };
  return session;

  async function follow() {
    const query = location.search;
    const asked = new URLSearchParams(query);
    await own.look(asked);
    const read = readQuery(asked, runIds());
    const isTuned = hasOverrides(read.overrides);
    const isToSay =
      isTuned || read.problems.length > 0 || read.earlier || answeredBefore(query) !== null;
    const [judge] = await Promise.all([
      isTuned && late.want('overrides'),
      isToSay && late.want('arrival'),
    ]);
    // Meanwhile the reader may have gone on.
    if (location.search !== query) return;
    const { assumptions, limits } = data;
    const judged = judge && ((given: Overrides) => judge(assumptions, limits, given));
    view = { query, ...addressView(read, judged || undefined) };
    draw();
  }

  function runIds(): readonly string[] {
    return [...data.runs.map(({ id }) => id), ...own.ids()];
  }

  async function arrive() {
    remember(() => fresh);
    await follow();
  }

  async function go(next: WizardState) {
    const query = writeQuery(next).toString();
    history.pushState(null, '', `${location.pathname}${query && `?${query}`}`);
    keepQuery(query);
    await arrive();
  }

  function remember(change: (before: Memory) => Partial<Memory>) {
    memory = { ...memory, ...change(memory) };
  }

  function update(change: (before: Memory) => Partial<Memory>) {
    remember(change);
    draw();
  }

  function draw() {
    if (!view) return;
    const { base, query, problems } = view;
    const kept = keptQuery();
    const props = {
      ...data,
      ...view,
      ...memory,
      drafts: { ...memory.drafts, onInput: keepDraft },
      locale,
      words,
      late,
      parts,
      kept: {
        answered: answeredBefore(query),
        these: kept !== null && kept === writeQuery(base).toString(),
      },
      page: `${location.origin}${location.pathname}`,
      actions: actionsOf(session, base),
      ...own.shown(problems, memory.ownMessage, () => void forgetOwn(base)),
    };
    const assumptions = view.overridden?.assumptions ?? data.assumptions;
    const { evidence } = chosenRun(props);
    drawn = {
      ...props,
      ...outlookAt(view, { evidence, assumptions }),
      shown: resultShown(props),
    };
    render(h(Wizard, drawn), root);
    if (drawn.shown && !late.here.firmness && !late.failed.has('firmness')) {
      void late.want('firmness').then(draw);
    }
  }

  /** What is being typed is not lost when something else is drawn anew. */
  function keepDraft(field: string, text: string) {
    remember(({ drafts }) => ({
      drafts: { ...drafts, texts: new Map(drafts.texts).set(field, text) },
    }));
  }

  async function forgetOwn(state: WizardState) {
    const ownMessage = own.forget();
    await go(withoutOwnRun(state));
    update(() => ({ ownMessage }));
    root.querySelector<HTMLElement>('.run-choice select')?.focus();
  }
}

/** How many answers of an earlier visit can be taken up again; null for none. */
function answeredBefore(query: string): number | null {
  const kept = query === '' ? keptQuery() : null;
  return kept === null ? null : answeredIn(kept);
}
