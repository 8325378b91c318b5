import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { onePeriodTables } from '../../../../import/plan/written-over';
import { periodLabel } from '../../../../look/period-label';
import { settingsOf } from '../../../../scorecard/evaluation/settings';
import { parsePeriodText } from '../../../../scorecard/periods/period-text';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { ChoiceField } from '../../../parts/form/choice-field';
import { Hint } from '../../../parts/hint';
import type { Importing } from '../use-importing';

const useStyles = makeStyles({
  table: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXXS,
  },
});

/** Whether figures are linked or copied: of all tables, and of each that shows one period only. */
export function FigureChoiceFields({ importing }: { readonly importing: Importing }) {
  const { texts, language } = usePaneLook();
  const words = texts.importing;
  const styles = useStyles();
  const { proposal, corrections, chosen, correct, figures, setFigures, start } = importing;
  const { calendar } = settingsOf(start.setup);
  const tables = onePeriodTables(proposal, corrections);
  const isAllCopied = chosen.every(({ id }) => tables.get(id)?.isCopied === true);
  const ways = [
    { value: 'formulas', label: words.asFormulas },
    { value: 'values', label: words.asValues },
  ] as const;
  return (
    <>
      {!isAllCopied &&
        (['actuals', 'targets'] as const).map((field) => (
          <ChoiceField
            key={field}
            label={words[field]}
            value={figures[field]}
            choices={ways}
            change={(way) => {
              if (way) setFigures({ ...figures, [field]: way });
            }}
          />
        ))}
      {chosen.map((region) => {
        const table = tables.get(region.id);
        // What is copied anyhow needs no question.
        if (!table || (figures.actuals === 'values' && !table.isCopied)) return null;
        const { period: text, isCopied } = table;
        const period = parsePeriodText(text, calendar);
        const label = period ? periodLabel(period, language) : text;
        const said = isCopied ? words.onePeriodCopied : words.onePeriodLinked;
        return (
          <div key={region.id} className={styles.table}>
            <Hint kind={isCopied ? 'info' : 'warning'}>
              {fill(said, { place: `${region.sheet}!${region.range}`, period: label })}
            </Hint>
            <Link
              as="button"
              onClick={() => {
                correct(region, { figures: isCopied ? 'formulas' : 'values' });
              }}
            >
              <Caption1>{isCopied ? words.linkThem : words.copyThem}</Caption1>
            </Link>
          </div>
        );
      })}
    </>
  );
}
