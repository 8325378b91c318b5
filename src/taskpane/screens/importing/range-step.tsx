import { Button, Caption1, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ImportProblemCode } from '../../../import/proposal/import-problem';
import type { Region } from '../../../import/proposal/proposal';
import { dateText } from '../../../look/date-text';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { FileButton } from './file-button';
import { ProblemHints } from './problem-hints';
import { countsOf } from './region-counts';
import type { Importing } from './use-importing';
import { usePointing } from './use-pointing';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  about: { display: 'block', paddingInlineStart: '32px', color: tokens.colorNeutralForeground3 },
});

/** What is asked in the next steps. */
const LATER: ReadonlySet<ImportProblemCode> = new Set([
  ...(['no-periods', 'no-actuals', 'duplicate-kpi', 'direction-unsure'] as const),
]);

/** The first step: which blocks of cells are imported. */
export function RangeStep({ importing }: { readonly importing: Importing }) {
  const words = usePaneLook().texts.importing;
  const styles = useStyles();
  const { found, sheets, pointed, isLeftOut, correct } = importing;
  const { regions } = found;
  const withRegion = new Set(regions.map(({ sheet }) => sheet));
  const others = sheets.filter(({ name }) => !withRegion.has(name)).map(({ name }) => name);
  return (
    <>
      <ImportedBefore importing={importing} />
      {regions.length > 0 && (
        <Section title={pointed ? words.inSelection : words.foundHere}>
          <ul className={styles.list}>
            {regions.map((region) => (
              <li key={region.id}>
                <RegionRow
                  region={region}
                  isTicked={!isLeftOut(region)}
                  change={(isTicked) => {
                    correct(region, { isLeftOut: !isTicked });
                  }}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {pointed === undefined && regions.length > 0 && others.length > 0 && (
        <Caption1>{fill(words.notOn, { sheets: others.join(', ') })}</Caption1>
      )}
      <ProblemHints problems={found.problems.filter(({ code }) => !LATER.has(code))} />
      <Pointing importing={importing} />
      <FileButton importing={importing} />
    </>
  );
}

interface RegionProps {
  readonly region: Region;
  readonly isTicked: boolean;
  readonly change: (isTicked: boolean) => void;
}

function RegionRow({ region, isTicked, change }: RegionProps) {
  const words = usePaneLook().texts.importing;
  const styles = useStyles();
  const { kpis, periods } = countsOf(region);
  const about = periods === 0 ? words.kpisNoPeriods : words.kpisAndPeriods;
  return (
    <>
      <Checkbox
        label={`${region.sheet}!${region.range}`}
        checked={isTicked}
        onChange={(_, data) => {
          change(data.checked === true);
        }}
      />
      <Caption1 className={styles.about}>{fill(about, { kpis, periods })}</Caption1>
    </>
  );
}

/** What was imported last time is proposed again, as it was corrected then. */
function ImportedBefore({ importing: { count, goTo } }: { readonly importing: Importing }) {
  const { texts, language } = usePaneLook();
  const words = texts.importing;
  // What was left out is remembered too, without a day.
  const imports = useWorkspace().read.scorecard.imports.filter(({ lastRun }) => lastRun);
  if (imports.length === 0) return null;
  return (
    <Section title={words.before}>
      {imports.map(({ sheet, range, lastRun }) => (
        <Caption1 key={`${sheet}!${range}`}>
          {fill(lastRun === undefined ? words.beforeRow : words.beforeRowOn, {
            place: `${sheet}!${range}`,
            date: lastRun === undefined ? undefined : dateText(lastRun, language),
          })}
        </Caption1>
      ))}
      {count > 0 && (
        <Button
          onClick={() => {
            goTo('import');
          }}
        >
          {words.importAgain}
        </Button>
      )}
    </Section>
  );
}

/** Another block of cells than those that were found. */
function Pointing({ importing: { pointed, point } }: { readonly importing: Importing }) {
  const words = usePaneLook().texts.importing;
  const { pointAtSelection, refusal } = usePointing(point);
  return (
    <>
      {refusal !== undefined && <Hint kind="warning">{refusal}</Hint>}
      <Link as="button" onClick={pointAtSelection}>
        {words.useSelection}
      </Link>
      {pointed !== undefined && (
        <Link
          as="button"
          onClick={() => {
            point(undefined);
          }}
        >
          {words.lookEverywhere}
        </Link>
      )}
    </>
  );
}
