import { facts, type FactsContext } from './facts-context';
import { find, findAll, type Node } from './xml-tree';

/** The conditional formats of a sheet in order of priority. */
export function rulesOf(sheet: Node | undefined, context: FactsContext): string[] {
  const extended = new Map(
    findAll(find(sheet, 'extLst'), 'conditionalFormatting').flatMap((block) =>
      block.children
        .filter(({ name }) => name === 'cfRule')
        .map((rule) => [
          rule.attributes['id'] ?? '',
          { rule, ranges: find(block, 'sqref')?.text ?? '' },
        ]),
    ),
  );
  const own = (sheet?.children ?? [])
    .filter(({ name }) => name === 'conditionalFormatting')
    .flatMap((block) =>
      block.children.map((rule) => {
        const id = findAll(find(rule, 'extLst'), 'id')[0]?.text ?? '';
        const more = extended.get(id);
        extended.delete(id);
        return { rule, ranges: block.attributes['sqref'] ?? '', more: more?.rule };
      }),
    );
  const alone = [...extended.values()].map((found) => ({ ...found, more: undefined }));
  return [...own, ...alone]
    .map((found) => ({ ...found, priority: Number(found.rule.attributes['priority'] ?? 0) }))
    .sort((one, other) => one.priority - other.priority)
    .map(({ rule, ranges, more }) =>
      [ranges, ruleFact(rule, context), more ? ruleFact(more, context) : ''].join(' || '),
    );
}

function ruleFact(rule: Node, context: FactsContext): string {
  const { priority: _priority, id: _id, ...attributes } = rule.attributes;
  const children = rule.children
    .filter(({ name }) => name !== 'extLst')
    .map((child) => (child.name === 'dataBar' ? barFact(child) : child));
  return facts({ ...rule, attributes, children }, context);
}

/** Lengths of a bar stand in the extension too, and so does that there is no colour for negative ones. */
function barFact(bar: Node): Node {
  const { minLength, maxLength, negativeBarColorSameAsPositive, ...attributes } = bar.attributes;
  const hasNegative = find(bar, 'negativeFillColor') !== undefined;
  const isExtended = find(bar, 'color') === undefined;
  return {
    ...bar,
    attributes: {
      ...attributes,
      ...(isExtended && { lengths: `${minLength ?? 10} ${maxLength ?? 90}` }),
      ...(hasNegative && { same: negativeBarColorSameAsPositive ?? '0' }),
    },
  };
}

/** The validations of a sheet. */
export function validationsOf(sheet: Node | undefined): string[] {
  return [
    ...findAll(find(sheet, 'dataValidations'), 'dataValidation'),
    ...findAll(find(sheet, 'extLst'), 'dataValidation'),
  ]
    .map((validation) => {
      const { sqref, ...rest } = validation.attributes;
      const formula = (name: string) => {
        const found = find(validation, name);
        return find(found, 'f')?.text ?? found?.text ?? '';
      };
      const attributes = Object.entries(rest).filter(
        ([, value]) => value !== '0' && value !== 'none' && value !== 'stop',
      );
      const stored = sqref ?? find(validation, 'sqref')?.text ?? '';
      const ranges = stored.replace(/\b([A-Z]+\d+):\1(?!\d)/g, '$1');
      return JSON.stringify([ranges, attributes.sort(), formula('formula1'), formula('formula2')]);
    })
    .sort();
}
