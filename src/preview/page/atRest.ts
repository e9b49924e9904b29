// Has the spreadsheet finished drawing? The pane opens beside a workbook that is there already, as it does in Excel.

/** Milliseconds after which the pane opens in any case: an animation may never end. */
const LONGEST = 3_000;
/** So many looks in a row must find nothing to do. */
const LOOKS = 3;
const BETWEEN = 60;

/** Resolves once the page has nothing more to do, or after three seconds. */
export async function atRest(): Promise<void> {
  const end = performance.now() + LONGEST;
  for (let quiet = 0; quiet < LOOKS && performance.now() < end;) {
    const asked = performance.now();
    await new Promise<unknown>((done) => requestIdleCallback(done, { timeout: end - asked }));
    quiet = performance.now() - asked < BETWEEN / 2 ? quiet + 1 : 0;
    await new Promise((done) => setTimeout(done, BETWEEN));
  }
}
