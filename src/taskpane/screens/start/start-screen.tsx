import { useEffect, useState } from 'react';
import { Caption1, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookRead } from '../../../excel/read-workbook';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Notice } from '../../notice';
import { outcomeSentence } from '../../outcome-sentence';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import type { Beginning, Beginnings } from './beginning';
import { StartOption } from './start-option';

const useStyles = makeStyles({
  options: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  foot: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** A workbook without a scorecard: what one is, and the ways to begin. */
export function StartScreen() {
  const { texts } = usePaneLook();
  const words = texts.start;
  const styles = useStyles();
  const { read, version, create, go } = useWorkspace();
  const beginnings = useBeginnings();
  const [isBuilding, setBuilding] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const begin = async ({ scorecard }: Beginning): Promise<void> => {
    setBuilding(true);
    setRefusal(undefined);
    const outcome = await create(scorecard);
    setRefusal(outcomeSentence(outcome, texts.states));
    setBuilding(false);
    if (outcome.kind === 'saved') go({ screen: 'overview' });
  };
  return (
    <Screen title={words.title} lead={words.lead}>
      <section className={styles.options} aria-label={words.from}>
        {beginnings && (
          <Options
            beginnings={beginnings}
            isDisabled={isBuilding}
            begin={(beginning) => void begin(beginning)}
          />
        )}
      </section>
      {isBuilding && <Spinner size="tiny" labelPosition="after" label={words.building} />}
      {refusal !== undefined && <Notice intent="warning" title={texts.errorTitle} text={refusal} />}
      {beginnings && <Renamed read={read} beginnings={beginnings} />}
      <div className={styles.foot}>
        <Caption1>{words.privacy}</Caption1>
        <Caption1>{words.functions}</Caption1>
        <Caption1 className={styles.quiet}>{fill(texts.version, { version })}</Caption1>
      </div>
    </Screen>
  );
}

interface OptionsProps {
  readonly beginnings: Beginnings;
  readonly isDisabled: boolean;
  readonly begin: (beginning: Beginning) => void;
}

function Options({ beginnings: { sample, empty }, isDisabled, begin }: OptionsProps) {
  const words = usePaneLook().texts.start;
  const periods = fill(words.months, { count: sample.periods });
  return (
    <>
      <StartOption
        name={words.sample}
        text={fill(words.sampleText, { kpis: sample.kpis, periods, sheets: sample.sheets.length })}
        isRecommended
        isDisabled={isDisabled}
        choose={() => {
          begin(sample);
        }}
      />
      <StartOption
        name={words.empty}
        text={fill(words.emptyText, { sheets: empty.sheets.length })}
        isDisabled={isDisabled}
        choose={() => {
          begin(empty);
        }}
      />
    </>
  );
}

/** Says before anything is written which of the new sheets cannot have their own names. */
function Renamed({
  read,
  beginnings,
}: {
  readonly read: WorkbookRead;
  readonly beginnings: Beginnings;
}) {
  const words = usePaneLook().texts.start;
  const wanted = new Set(
    [...beginnings.sample.sheets, ...beginnings.empty.sheets].map((name) => name.toLowerCase()),
  );
  const taken = read.sheets.filter(({ name }) => wanted.has(name.toLowerCase()));
  if (taken.length === 0) return null;
  const names = taken.map(({ name }) => `“${name}”`).join(', ');
  return (
    <Caption1>
      {fill(taken.length === 1 ? words.renamed : words.renamedSeveral, { names })}
    </Caption1>
  );
}

/** The sample is large, so it comes when this screen is shown. */
function useBeginnings(): Beginnings | undefined {
  const { language } = usePaneLook();
  const [found, setFound] = useState<Beginnings>();
  useEffect(() => {
    let isShown = true;
    const load = async (): Promise<void> => {
      const { beginnings } = await import(/* webpackChunkName: "start" */ './beginning');
      if (isShown) setFound(beginnings(language));
    };
    void load();
    return () => {
      isShown = false;
    };
  }, [language]);
  return found;
}
