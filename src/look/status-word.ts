import type { StatusWords } from '../scorecard/model/setup';
import type { Status } from '../scorecard/model/status';
import type { Language } from '../strings/dictionary';
import { status as english } from '../strings/en/status';
import { track as englishTrack } from '../strings/en/track';
import { status as vietnamese } from '../strings/vi/status';
import { track as vietnameseTrack } from '../strings/vi/track';

// Only these sections, not the whole dictionary: the bundle of custom functions holds this file.
const COLOURS = { en: english, vi: vietnamese };
const TRACK = { en: englishTrack, vi: vietnameseTrack };

/** A status as shown: Green, Amber, Red or, as Setup says, On track, Watch, Off track. */
export function statusWord(
  status: Status,
  language: Language,
  words: StatusWords = 'Green Amber Red',
): string {
  const isColour = status === 'Green' || status === 'Amber' || status === 'Red';
  const onTrackWords = words === 'On track Watch Off track';
  return isColour && onTrackWords ? TRACK[language][status] : COLOURS[language][status];
}
