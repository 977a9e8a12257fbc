import type { SearchWords } from '#i18n/search-words.ts';
import type { Marked, PageResult } from '#search/passages.ts';

export interface SearchState {
  readonly query: string;
  readonly status: 'idle' | 'searching' | 'done' | 'failed';
  /** Those found that are listed, and how many there are in all. */
  readonly results: readonly PageResult[];
  readonly total: number;
  /** How many pages the next click on "more" lists. */
  readonly next: number;
}

export interface SearchActions {
  readonly onQuery: (query: string) => void;
  readonly onSubmit: () => void;
  readonly onRetry: () => void;
  readonly onMore: () => void;
  readonly onClose: () => void;
}

interface Props {
  readonly words: SearchWords;
  readonly state: SearchState;
  readonly actions: SearchActions;
}

/** What stands in the search dialog. The field keeps its own value, so that input methods may. */
export function SearchView({ words, state, actions }: Props) {
  const { results, next } = state;
  return (
    <>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          actions.onSubmit();
        }}
      >
        <label for="search-query" id="search-label">
          {words.label}
        </label>
        <input
          id="search-query"
          type="text"
          inputMode="search"
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={100}
          onInput={(event) => {
            if (!event.isComposing) actions.onQuery(event.currentTarget.value);
          }}
        />
        <button type="button" class="search-close" onClick={actions.onClose}>
          {words.close}
        </button>
      </form>
      <p class="search-status" role="status" data-status={state.status}>
        {statusOf(words, state)}
      </p>
      {state.status === 'failed' && (
        <button type="button" class="search-more" onClick={actions.onRetry}>
          {words.again}
        </button>
      )}
      {results.length > 0 && (
        <ol class="search-results">
          {results.map((result) => (
            <Result key={result.url} result={result} words={words} />
          ))}
        </ol>
      )}
      {next > 0 && (
        <button type="button" class="search-more" onClick={actions.onMore}>
          {words.more(next)}
        </button>
      )}
      <p class="search-keys">{words.keys}</p>
    </>
  );
}

function statusOf(words: SearchWords, { status, query, total }: SearchState): string {
  if (status === 'idle') return words.hint;
  if (status === 'searching') return words.searching;
  if (status === 'failed') return words.failed;
  return total > 0 ? words.found(total, query) : words.none(query);
}

function Result({ result, words }: { readonly result: PageResult; readonly words: SearchWords }) {
  const { url, title, passages, further } = result;
  const opening = passages.find(({ id }) => id === null);
  return (
    <li>
      <a href={url}>
        <strong>
          <Text pieces={title} />
        </strong>
        {opening && (
          <span class="search-excerpt">
            <Text pieces={opening.excerpt} />
          </span>
        )}
      </a>
      <ul>
        {passages.map(
          ({ id, heading, excerpt }) =>
            id !== null && (
              <li key={id}>
                <a href={`${url}#${id}`}>
                  <span class="search-heading">
                    <Text pieces={heading} />
                  </span>
                  <span class="search-excerpt">
                    <Text pieces={excerpt} />
                  </span>
                </a>
              </li>
            ),
        )}
      </ul>
      {further > 0 && <p class="search-further">{words.further(further)}</p>}
    </li>
  );
}

function Text({ pieces }: { readonly pieces: Marked }) {
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
