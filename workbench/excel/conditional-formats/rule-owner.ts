import type { DifferentialFormat } from '../../content/cell-format';
import type { ConditionalRule } from '../../content/conditional-format';
import type { ConditionalFormatEntry } from '../../engine/formats';
import { itemNotFound, orNotFound } from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import { ConditionalRules } from './conditional-rules';

/** Which conditional format of which sheet. */
export interface RulePlace {
  readonly sheetId: string;
  readonly id: string;
}

/** An object that is one conditional format, or a part of one. */
export abstract class RuleOwner extends BookObject {
  readonly place: RulePlace;

  constructor(book: Book, place: RulePlace) {
    super(book);
    this.place = place;
  }

  /** @throws HostError ItemNotFound once it was deleted */
  get entry(): ConditionalFormatEntry {
    const { sheetId, id } = this.place;
    return orNotFound(
      this.book
        .part(ConditionalRules)
        .formats.list(sheetId)
        .find((one) => one.id === id),
    );
  }

  change(more: Partial<ConditionalFormatEntry>): void {
    const { formats } = this.book.part(ConditionalRules);
    formats.set(this.place.sheetId, { ...this.entry, ...more });
  }

  get rule(): ConditionalRule {
    return this.entry.rule;
  }

  get format(): DifferentialFormat {
    return this.entry.format ?? {};
  }
}

type Kind = ConditionalRule['kind'];
export type RuleOfKind<Wanted extends Kind> = Extract<ConditionalRule, { kind: Wanted }>;

/** The rule, which the caller knows to be of that kind. */
export function ruleOf<Wanted extends Kind>({ rule }: RuleOwner, kind: Wanted): RuleOfKind<Wanted> {
  if (isKind(rule, kind)) return rule;
  throw itemNotFound();
}

function isKind<Wanted extends Kind>(
  rule: ConditionalRule,
  kind: Wanted,
): rule is RuleOfKind<Wanted> {
  return rule.kind === kind;
}
