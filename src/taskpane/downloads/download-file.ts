const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives a file to the browser to keep, which asks where or puts it among the downloads. */
export function downloadFile(name: string, bytes: Uint8Array, type = WORKBOOK): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
