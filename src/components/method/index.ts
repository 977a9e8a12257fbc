import ProofNumber from './ProofNumber.astro';
import ProofReport from './ProofReport.astro';
import WorkedLedger from './WorkedLedger.astro';

/** What the method page can use besides the components of the guide. */
export const methodComponents = { ProofNumber, ProofReport, WorkedLedger };
