/** Turns places of a panel into SVG attributes. */
export interface Placing {
  /** A share of the width. */
  readonly x: (share: number) => string | number;
  /** A distance in em of the text. */
  readonly em: (distance: number) => string | number;
}

/** For pages: the text keeps its size while the panel takes any width. */
export const fluid: Placing = {
  x: (share) => `${round(share * 100)}%`,
  em: (distance) => `${round(distance)}em`,
};

/** For files: everything in px. */
export function fixed({ width, em }: { width: number; em: number }): Placing {
  return { x: (share) => round(share * width), em: (distance) => round(distance * em) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
