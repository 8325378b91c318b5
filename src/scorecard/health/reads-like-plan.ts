import {
  DETERMINERS,
  FIGURE_SIGNS,
  MEASURE_WORDS,
  NOUN_LIKE_VERBS,
  PLAN_BEGINNINGS,
  PLAN_ENDINGS,
  PREPOSITIONS,
  TASK_ENDINGS,
  TASK_NOUNS_OF,
  TASK_OBJECTS,
  TASK_VERBS,
  VAGUE_VERBS,
  VIETNAMESE_TASK_VERBS,
} from './task-words';
import { firstWordIn, spacedWords } from './words-in';

/**
 * True for the name of a task or a plan ("Launch supplier portal", "Triển khai hệ thống ERP") where a measure is due.
 * A measure of tasks is none: "Launches per year", "Project completion rate", "On-time launch %".
 */
export function readsLikePlan(name: string): boolean {
  const words = withoutNumbering(spacedWords(name));
  if (words.includes('%') || firstWordIn(words, FIGURE_SIGNS) !== undefined) return false;
  if (restAfter(words, VIETNAMESE_TASK_VERBS) !== undefined) return true;
  const after = restAfter(words, TASK_VERBS);
  if (after !== undefined && (beginsWithOne(after) || !endsWith(after, MEASURE_WORDS))) return true;
  if (firstWordIn(words, MEASURE_WORDS) !== undefined) return false;
  if (restAfter(words, NOUN_LIKE_VERBS) !== undefined) return true;
  const rest = restAfter(words, VAGUE_VERBS);
  if (rest !== undefined && namesOneThing(rest)) return true;
  return isNounOfTask(words) || isNounOfPlan(words);
}

/** "1. Launch the portal" and "- Launch the portal" are what they are without their bullets. */
function withoutNumbering(words: string): string {
  return words.replace(/^ (?:\d+(?:\.\d+)*\.? )+(?=\p{L})/u, ' ');
}

/** What follows when the words begin with one of the verbs; a verb alone is no task. */
function restAfter(words: string, verbs: readonly string[]): string | undefined {
  const verb = verbs.find((each) => words.startsWith(` ${each} `));
  if (verb === undefined) return undefined;
  const rest = words.slice(verb.length + 1);
  return rest.trim() === '' ? undefined : rest;
}

function namesOneThing(rest: string): boolean {
  return beginsWithOne(rest) || firstWordIn(rest, TASK_OBJECTS) !== undefined;
}

function beginsWithOne(rest: string): boolean {
  return DETERMINERS.some((word) => rest.startsWith(` ${word} `)) || /^ \d+ /.test(rest);
}

function endsWith(words: string, endings: readonly string[]): boolean {
  return endings.some((ending) => words.endsWith(` ${ending} `));
}

function isNounOfTask(words: string): boolean {
  if (TASK_NOUNS_OF.some((noun) => words.startsWith(` ${noun} of `))) return true;
  return endsWith(words, TASK_ENDINGS);
}

function isNounOfPlan(words: string): boolean {
  if (restAfter(words, PLAN_BEGINNINGS) !== undefined) return true;
  return endsWith(words, PLAN_ENDINGS) && firstWordIn(words, PREPOSITIONS) === undefined;
}
