/** A question that is put before something is done. */
export interface Question<Answer extends string = string> {
  /** Names the object, such as “Delete the perspective “Customer”?”. */
  readonly title: string;
  /** What follows from it, in counts. */
  readonly text: string;
  /** Verbs; the first is the one that is meant. Closing the question answers none of them. */
  readonly answers: readonly QuestionAnswer<Answer>[];
  /** What is done cannot be undone: the focus begins on the way out. */
  readonly isDestructive?: boolean;
  /** What closing it is called; Cancel when it is absent. */
  readonly wayOut?: string;
}

export interface QuestionAnswer<Answer extends string = string> {
  readonly answer: Answer;
  readonly label: string;
}
