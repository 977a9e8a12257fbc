/** What an embedded chart and the page around it tell each other with `postMessage`. */

/** From the chart: how high it is now, in px of its page. */
export interface HeightMessage {
  readonly type: 'flask-or-gin-height';
  readonly chart: string;
  readonly height: number;
}

/** From the page around it: the theme to take on. */
export interface ThemeMessage {
  readonly type: 'flask-or-gin-theme';
  readonly theme: Theme;
}

/** `auto` is what the reader's system says. */
export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}

/** Anybody may send anything, so nothing is believed before it was looked at. */
export function isHeightMessage(data: unknown): data is HeightMessage {
  if (!isObject(data) || data['type'] !== 'flask-or-gin-height') return false;
  const { chart, height } = data;
  return typeof chart === 'string' && typeof height === 'number' && height > 0 && height < 20_000;
}

export function isThemeMessage(data: unknown): data is ThemeMessage {
  return isObject(data) && data['type'] === 'flask-or-gin-theme' && isTheme(data['theme']);
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
