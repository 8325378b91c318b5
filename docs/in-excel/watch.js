/**
 * Says for five minutes what Excel tells an add-in while a person works: events, and whether it takes requests. Paste all of
 * it into Script Lab (or into the console of an open pane), run it, and work as docs/in-excel.md says.
 */
(async () => {
  const { Excel, console, setTimeout } = globalThis;
  const ROUNDS = 600;
  const PAUSE_MS = 500;
  let count = 0;

  function say(what, ...facts) {
    count += 1;
    const known = facts.filter((fact) => fact !== undefined && fact !== null);
    console.log(`${count}. ${what} ${known.map((fact) => String(fact)).join(', ')}`);
  }

  async function changed({ address, source, triggerSource, changeType, details }) {
    const edit = details && `${details.valueBefore} became ${details.valueAfter}`;
    say('changed', address, source, changeType, triggerSource, edit);
  }

  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add(changed);
    worksheets.onSelectionChanged.add(async ({ address }) => say('selected', address));
    worksheets.onDeactivated.add(async () => say('left'));
    worksheets.onActivated.add(async () => say('entered'));
    tables.onChanged.add(async ({ address, changeType }) => say('table', address, changeType));
    await context.sync();
  });

  let last = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    const outcome = await Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
      return 'done';
    }).catch((fault) => fault.code ?? String(fault));
    if (outcome !== last) say('requests', outcome);
    last = outcome;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  say('stopped listening to requests');
})();
