/** Puts a text on the clipboard; false where the browser keeps this page from it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not permitted in this frame, or the page has not the focus: the user is told.
    return false;
  }
}
