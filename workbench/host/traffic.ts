/** How much went over the wire. One request is one `context.sync()`. */
export class Traffic {
  syncs = 0;
  requestBytes = 0;
  responseBytes = 0;

  note(request: string, response: string): void {
    this.syncs += 1;
    this.requestBytes += byteLength(request);
    this.responseBytes += byteLength(response);
  }

  reset(): void {
    this.syncs = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
  }
}

const ENCODER = new TextEncoder();

export function byteLength(text: string): number {
  return ENCODER.encode(text).length;
}
