/** How far a long work has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being done now, such as the name of a sheet. */
  readonly name?: string;
  /** All of it as a sentence, where "step n of m" does not fit. */
  readonly says?: string;
}

/** Something that takes more than half a second. */
export interface Work<Result> {
  readonly title: string;
  /** Ends early, with what it has, when the signal says so. */
  readonly job: (report: (progress: Progress) => void, signal: AbortSignal) => Promise<Result>;
}

/** A work as the pane shows it. */
export interface RunningWork {
  readonly title: string;
  readonly progress: Progress | undefined;
  /** How long it still takes, in milliseconds; absent while that cannot be told. */
  readonly left?: number | undefined;
  readonly isStopping: boolean;
  readonly cancel: () => void;
}
