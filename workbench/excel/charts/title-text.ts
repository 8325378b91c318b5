import { method, readWrite, text, truth } from '../../protocol';
import { Drawings } from '../drawings/drawings';
import { ModelPart, keeping } from '../drawings/model-part';
import type { TitleModel } from './model/title-model';
import { sourceOfFormula } from './source-of-formula';

/** The title of a chart or of an axis: a text, or the cell that says it. */
export abstract class TitleText extends ModelPart<TitleModel> {
  abstract readonly sheetId: string;

  abstract get text(): string;

  setText(text: string): void {
    this.#show(text);
  }

  setFormula(formula: string): void {
    this.#show(sourceOfFormula(this.book, this.sheetId, formula));
  }

  #show(text: TitleModel['text']): void {
    this.model.text = text;
    this.model.visible = true;
    // They are parts of the text that was there.
    this.model.runs.length = 0;
    this.book.part(Drawings).touch();
  }
}

export const TITLE_SCALARS = {
  text: readWrite(
    text,
    (title: TitleText) => title.text,
    (title, words) => {
      title.setText(words);
    },
  ),
  visible: keeping<TitleText>()(truth, 'visible'),
};

export const TITLE_METHODS = {
  setFormula: method([text], (title: TitleText, formula) => {
    title.setFormula(formula);
  }),
};
