import type { ChartWords } from '#i18n/chart-words.ts';
import { type Locale, languageTag } from '#i18n/locale.ts';

interface Props {
  /** What stands before the title, such as `Source: `. */
  readonly lead: string;
  readonly title: string;
  /** Language of the title. */
  readonly language: Locale;
  readonly section: string | null;
  readonly words: Pick<ChartWords, 'quoted' | 'section'>;
}

/** The source of a chart in its caption, with the section that has the figures. */
export function CitedSource({ lead, title, language, section, words }: Props) {
  return (
    <>
      {lead}
      <cite lang={languageTag[language]}>{words.quoted(title)}</cite>
      {section && words.section(section)}
    </>
  );
}
