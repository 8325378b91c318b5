import { ExcelHost, type ExcelHostOptions, type RequestEnvelope } from '../host/excel-host';

/** What the page wants to know of the host beside what the add-in does with it. */
export interface HostWatch {
  /** Which custom functions the add-in has registered. */
  readonly isAssociated: (id: string) => boolean;
  /** The add-in takes calls of its functions from now on. */
  readonly onFunctionsReady: () => void;
  /** A request was answered: counts and records may have changed. */
  readonly onAnswer: () => void;
}

/** The host with its front in a page. */
export class PageHost extends ExcelHost {
  readonly #watch: HostWatch;

  constructor(options: ExcelHostOptions, watch: HostWatch) {
    super(options);
    this.#watch = watch;
  }

  override functionsReady(): void {
    super.functionsReady(this.#watch.isAssociated);
    this.#watch.onFunctionsReady();
  }

  override async execute(requestText: string, envelope?: RequestEnvelope): Promise<string> {
    const answer = await super.execute(requestText, envelope);
    this.#watch.onAnswer();
    return answer;
  }
}
