import type { Stage } from '../browser/stage';

/** What is to be seen at the end only. */
export function describeEnd(stage: Stage): void {
  describe('all of this', () => {
    it('asked nothing of any other computer', () => {
      expect(stage.visit.foreignRequests).toEqual([]);
    });

    it('left no error in the console and none in the host', async () => {
      expect(stage.visit.complaints).toEqual([]);
      await expect(
        stage.page.evaluate(() =>
          window.workbench.hostFaults.map((fault) =>
            JSON.stringify(fault, (_key, part: unknown) =>
              part instanceof Error ? part.stack : part,
            ),
          ),
        ),
      ).resolves.toEqual([]);
    });
  });

  describe('Ctrl+C', () => {
    it('ends the workbench without a complaint', async () => {
      await stage.visit.leave();
      await expect(stage.program.stop()).resolves.toBe(0);
      expect(stage.program.printed()).toMatch(/The workbench has stopped\.\n$/);
    });
  });
}
