/** Asked when figures of closed periods are changed. */
export const restating = {
  title: 'Restate closed figures?',
  text: '{count} {count|figure of a closed period changes|figures of closed periods change}: {periods}. What was first reported stays in Snapshots beside it.',
  kind: 'Why',
  reason: 'In words',
  missing: 'Say why in a few words.',
  restate: 'Restate',
  kinds: {
    Correction: 'Correction',
    Reclassification: 'Reclassification',
    'New method': 'New method',
    Other: 'Other',
  },
};
