import { buildDataset } from './build-dataset.ts';
import { readDataFiles } from './files.ts';

/** The texts of the data files, as `/data/` publishes them, and the dataset built from them. */
export const dataFiles = readDataFiles();
export const dataset = buildDataset(dataFiles);
