interface Props {
  readonly grade: string;
  /** The grade in words, for those who do not see the letter in its frame. */
  readonly name: string;
}

/** An evidence grade as a letter in a frame. */
export function GradeBadge({ grade, name }: Props) {
  return (
    <span class="grade" data-grade={grade}>
      <span class="visually-hidden">{name}</span>
      <span aria-hidden="true">{grade}</span>
    </span>
  );
}
