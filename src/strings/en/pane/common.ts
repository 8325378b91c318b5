/** What the pane says wherever it is open. */
export const common = {
  name: 'BSC for Excel',
  version: 'Version {version}',
  outsideTitle: 'Open this page in Excel',
  outside:
    'BSC for Excel is an add-in. In Excel, choose Home, Add-ins, and open it from there; this address shows nothing in a browser.',
  noOfficeTitle: 'Excel could not be reached',
  noOffice:
    'Office.js did not load from appsforoffice.microsoft.com. Check the network. Then open the pane again in Excel, or reload the page in a browser.',
  errorTitle: 'Something went wrong. Nothing was saved.',
  error: 'Reload the pane to go on.',
  reload: 'Reload',
};
