/** What is made when the clock says another year. */
export async function atAnotherTime<Made>(make: () => Promise<Made>): Promise<Made> {
  jest.useFakeTimers({
    now: new Date('2031-05-05T05:05:05Z'),
    doNotFake: ['nextTick', 'setImmediate'],
  });
  try {
    return await make();
  } finally {
    jest.useRealTimers();
  }
}
