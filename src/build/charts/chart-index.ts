import { createHash } from 'node:crypto';
import { dataset } from '#data/load.ts';
import { locales } from '#i18n/locale.ts';
import { chartFileBytes, chartFilePath, chartFormats, contentTypes } from './chart-files.ts';
import { releasesWith } from './releases.ts';

/** Every chart and each of its files, with what is needed to know whether a copy is still the same. */
export async function chartIndex() {
  return {
    dataVersion: dataset.version,
    releases: releasesWith('embed.js'),
    licence: 'CC BY 4.0',
    schema: '../schemas/chart.json',
    charts: await Promise.all(
      dataset.charts.map(async ({ id, kind, title }) => ({
        id,
        kind,
        title,
        files: await Promise.all(filesOf(id)),
      })),
    ),
  };
}

function filesOf(chart: string) {
  return locales.flatMap((locale) =>
    chartFormats.map(async (format) => {
      const address = { chart, locale };
      const bytes = await chartFileBytes(address, format);
      return {
        language: locale,
        format,
        mediaType: contentTypes[format].split(';')[0],
        /** Relative to this index. */
        path: chartFilePath(address, format).replace('charts/', ''),
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      };
    }),
  );
}
