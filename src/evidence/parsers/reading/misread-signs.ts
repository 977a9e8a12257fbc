/**
 * What is left of the few signs beyond ASCII that tools print, after a console or an editor has read
 * them in another encoding: whatever they became, it is no ASCII either, or a question mark.
 */

/** The unit `µs`, right or misread: `µs`, `μs`, `Âµs`, `┬╡s`, `碌s`, `�s`, `?s`. */
export function isMicroseconds(unit: string): boolean {
  return /^(?:[^\0-\x7e]{1,4}|\?{1,2})s$/.test(unit) || unit === swallowed;
}

/** The byte of the micro sign and the s after it, read as one sign of GBK. */
const swallowed = '祍';

/** A bar between cells, right or misread: `│`, `|`, `Γöé`, `â”‚`, `鈹?`. The Swiss group sign is none. */
export const tableBar = /[^\0-\x7e\u2019]+\??|\||\?{1,3}/;

/** A sign such as `✓` or `█`, right or misread: `✓`, `âœ“`, `鉁?`. */
export const sign = /[^\0-\x7e]{1,4}\??|\?{1,3}/;
