const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives a workbook to the browser to keep, which asks where or puts it among the downloads. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
