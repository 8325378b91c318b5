/** The task pane's words, until a scorecard is open. */
export const pane = {
  name: 'BSC for Excel',
  purpose:
    'The Balanced Scorecard inside Excel. This version brings the functions; the pane does not edit a scorecard yet.',
  functionsTitle: 'Functions for any cell',
  functions:
    'Type =BSC. in a cell to list them. =BSC.STATUS(actual, target) gives Green, Amber or Red.',
  dataTitle: 'Your data',
  data: 'Everything stays in this workbook. Nothing is sent anywhere.',
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
