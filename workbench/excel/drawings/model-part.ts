import { readWrite, type ArgumentReader, type Json, type Scalar } from '../../protocol';
import type { Book } from '../book';
import { BookObject } from '../book-object';
import { Drawings } from './drawings';

/** A part of a chart or shape, such as its title: what it knows is in the model of the drawing. */
export abstract class ModelPart<Model> extends BookObject {
  readonly model: Model;

  constructor(book: Book, model: Model) {
    super(book);
    this.model = model;
  }
}

/** Anything that stands for a model. */
export interface Holder<Model> {
  readonly book: Book;
  readonly model: Model;
}

type KeptKey<Model> = {
  [Key in keyof Model]-?: Model[Key] extends Json ? Key : never;
}[keyof Model];

/** Gives scalars that are kept in an object's model as they are set, and make the drawing be drawn again. */
export function keeping<Owner extends Holder<object>>() {
  return <Key extends KeptKey<Owner['model']>>(
    read: ArgumentReader<Owner['model'][Key]>,
    key: Key,
  ): Scalar<Owner> =>
    readWrite(
      read,
      ({ model }: Owner) => (model as Owner['model'])[key] as Json,
      ({ book, model }: Owner, value) => {
        (model as Owner['model'])[key] = value;
        book.part(Drawings).touch();
      },
    );
}
