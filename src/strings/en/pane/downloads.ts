/** Pictures for slides and figures for other programs, saved from the pane. */
export const downloads = {
  title: 'For slides and other programs',
  map: 'Picture of the map',
  summary: 'Picture of the summary',
  evaluation: 'All KPIs with their figures',
  as: '{what} as {format}',
  saved: 'Saved {file} among your downloads.',
  savedCsv:
    'Saved {file} among your downloads: values apart by “{list}”, decimals behind “{decimal}”.',
  notDrawn: 'The picture could not be made here. Save it as SVG instead.',
};
