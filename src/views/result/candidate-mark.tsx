import type { CandidateId } from '#engine/capacity/candidates.ts';

/** The shape that stands for a candidate wherever its colour does: circle, square, diamond. */
export function CandidateMark({ id }: { readonly id: CandidateId }) {
  return (
    <svg class={`mark fill-${id}`} viewBox="0 0 12 12" aria-hidden="true">
      {shapes[id]}
    </svg>
  );
}

const shapes = {
  flask: <circle cx="6" cy="6" r="5.5" />,
  gin: <rect x="1" y="1" width="10" height="10" />,
  hybrid: <path d="M6 0 12 6 6 12 0 6z" />,
} satisfies Record<CandidateId, unknown>;
