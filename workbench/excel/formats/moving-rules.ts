import { FollowedRules } from '../../engine/formats';
import type { Book } from '../book';
import { ConditionalRules } from '../conditional-formats/conditional-rules';
import { Validations } from '../validation/validations';

/** Lets the rules of a workbook move with their cells. It begins with the workbook, since a file may bring rules along. */
export class MovingRules {
  readonly followed: FollowedRules;

  constructor(book: Book) {
    const { formats } = book.part(ConditionalRules);
    this.followed = new FollowedRules(book.engine, formats, book.part(Validations).rules);
  }
}
