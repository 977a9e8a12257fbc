/** Numbers of tests, and one sentence for every reason why tests were skipped. */
export interface SampleReport {
  passed: number;
  failed: number;
  skipped: number;
  skippedBecause: string[];
}
