/** One thing to do in a workbook, put into a request with others. */
export interface Step {
  /** About how many bytes of a request it takes. */
  readonly bytes: number;
  /** Adds its calls to the request; nothing happens before the sync. */
  readonly add: (context: Excel.RequestContext) => void;
}

/** Excel on the web refuses a request of more than 5 MB. */
const BYTES_OF_A_SYNC = 4_000_000;

/** Steps in the order given, as many together as one request may carry. */
export function inRequests(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = requests.at(-1);
    if (last && step.bytes <= room) {
      last.push(step);
      room -= step.bytes;
    } else {
      requests.push([step]);
      room = BYTES_OF_A_SYNC - step.bytes;
    }
  }
  return requests;
}

/** Carries out steps, one sync for each request. */
export async function carryOut(
  context: Excel.RequestContext,
  requests: readonly (readonly Step[])[],
): Promise<void> {
  for (const steps of requests) await request(context, steps);
}

async function request(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  for (const step of steps) step.add(context);
  await context.sync();
}
