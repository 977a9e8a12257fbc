import { Ledger } from '../result/ledger.tsx';
import type { PartProps } from './parts.tsx';

/** Where the scores come from. */
export function LedgerPart(props: PartProps) {
  return <Ledger {...props} />;
}
