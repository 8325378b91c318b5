import { useRef, useState } from 'react';
import { Caption1, Link, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Notice } from '../../notice';
import { faultSentence, outcomeSentence } from '../../outcome-sentence';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useOneTabStop } from '../../parts/use-one-tab-stop';
import { usePreferences } from '../../preferences/use-preferences';
import { useLookOnly } from '../../workspace/use-look-only';
import { useWorkspace } from '../../workspace/workspace';
import type { Beginning, Beginnings } from './beginning';
import { RenamedSheets } from './renamed-sheets';
import { SampleRows } from './sample-rows';
import { StartOption } from './start-option';
import { useBeginnings } from './use-beginnings';
import { useDetectedSheet } from './use-detected-sheet';

const useStyles = makeStyles({
  options: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  foot: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** What a scorecard is, and the ways to begin one. */
export function StartScreen({ from }: { readonly from?: 'sample' | 'empty' }) {
  const { texts } = usePaneLook();
  const words = texts.start;
  const styles = useStyles();
  const { read, version, hasScorecard } = useWorkspace();
  const lookOnly = useLookOnly();
  const beginnings = useBeginnings();
  const { waitingFor, refusal, begin, openElsewhere } = useStarting();
  return (
    <Screen title={words.title} lead={words.lead}>
      {lookOnly !== undefined && <Hint kind="info">{lookOnly}</Hint>}
      {beginnings && <SampleRows shown={beginnings.shown} />}
      {hasScorecard && <Notice intent="info" title={words.sample} text={words.has} />}
      <section className={styles.options} aria-label={words.from}>
        {beginnings && !hasScorecard && (
          <Options
            beginnings={beginnings}
            wanted={from}
            isDisabled={waitingFor !== undefined || lookOnly !== undefined}
            begin={begin}
          />
        )}
        {beginnings && (
          <Link
            as="button"
            disabled={waitingFor !== undefined}
            onClick={() => {
              openElsewhere(beginnings.sample);
            }}
          >
            {words.elsewhere}
          </Link>
        )}
      </section>
      {waitingFor !== undefined && <Spinner size="tiny" labelPosition="after" label={waitingFor} />}
      {refusal !== undefined && <Notice intent="warning" title={texts.errorTitle} text={refusal} />}
      {beginnings && !hasScorecard && (
        <RenamedSheets
          read={read}
          wanted={[...beginnings.sample.sheets, ...beginnings.empty.sheets]}
        />
      )}
      <div className={styles.foot}>
        <Caption1>{words.privacy}</Caption1>
        <Caption1>{words.functions}</Caption1>
        <StartLinks />
        <Caption1 className={styles.quiet}>{fill(texts.version, { version })}</Caption1>
      </div>
    </Screen>
  );
}

function StartLinks() {
  const { texts, language } = usePaneLook();
  const words = texts.start;
  const styles = useStyles();
  const { go } = useWorkspace();
  const [, prefer] = usePreferences();
  return (
    <div className={styles.links}>
      <Link
        as="button"
        onClick={() => {
          go({ screen: 'guide' });
        }}
      >
        {words.guide}
      </Link>
      <Link
        as="button"
        onClick={() => {
          go({ screen: 'help' });
        }}
      >
        {words.help}
      </Link>
      <Link
        as="button"
        onClick={() => {
          go({ screen: 'help', topic: 'privacy' });
        }}
      >
        {words.privacyLink}
      </Link>
      <Link
        as="button"
        lang={language === 'vi' ? 'en' : 'vi'}
        onClick={() => {
          prefer({ language: language === 'vi' ? 'en' : 'vi' });
        }}
      >
        {words.language}
      </Link>
    </div>
  );
}

interface OptionsProps {
  readonly beginnings: Beginnings;
  /** The way that was asked for; else a sheet of KPIs where there is one, else the sample. */
  readonly wanted: 'sample' | 'empty' | undefined;
  readonly isDisabled: boolean;
  readonly begin: (beginning: Beginning) => void;
}

function Options({ beginnings, wanted, isDisabled, begin }: OptionsProps) {
  const { start: words, importing } = usePaneLook().texts;
  const { go } = useWorkspace();
  const styles = useStyles();
  const cards = useRef<HTMLDivElement>(null);
  const keys = useOneTabStop(cards);
  const { sample, empty } = beginnings;
  const periods = fill(words.months, { count: sample.periods });
  const detected = useDetectedSheet();
  const recommended = wanted ?? (detected ? 'sheet' : 'sample');
  return (
    <div ref={cards} className={styles.options} {...keys}>
      <StartOption
        rowKey="sheet"
        name={detected ? fill(importing.yourSheet, { sheet: detected.sheet }) : importing.aSheet}
        text={detected ? fill(importing.yourSheetText, { ...detected }) : importing.aSheetText}
        isRecommended={recommended === 'sheet'}
        isDisabled={isDisabled}
        choose={() => {
          go({ screen: 'import' });
        }}
      />
      <StartOption
        rowKey="sample"
        name={words.sample}
        text={fill(words.sampleText, { kpis: sample.kpis, periods, sheets: sample.sheets.length })}
        isRecommended={recommended === 'sample'}
        isDisabled={isDisabled}
        choose={() => {
          begin(sample);
        }}
      />
      <StartOption
        rowKey="template"
        name={words.template}
        text={words.industries}
        isDisabled={isDisabled}
        choose={() => {
          go({ screen: 'templates' });
        }}
      />
      <StartOption
        rowKey="empty"
        name={words.empty}
        text={fill(words.emptyText, { sheets: empty.sheets.length })}
        isRecommended={recommended === 'empty'}
        isDisabled={isDisabled}
        choose={() => {
          begin(empty);
        }}
      />
    </div>
  );
}

/** Begins a scorecard here or in a new workbook; `waitingFor` says what is being done. */
function useStarting() {
  const { texts } = usePaneLook();
  const words = texts.start;
  const { workbook, create, go, say } = useWorkspace();
  const [waitingFor, setWaitingFor] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const waiting = async (name: string, work: () => Promise<string | undefined>): Promise<void> => {
    setWaitingFor(name);
    setRefusal(await work());
    setWaitingFor(undefined);
  };
  const begin = ({ scorecard }: Beginning): void => {
    void waiting(words.building, async () => {
      const outcome = await create(scorecard);
      if (outcome.kind === 'saved') go({ screen: 'overview' });
      return outcomeSentence(outcome, texts.states);
    });
  };
  const openElsewhere = ({ scorecard }: Beginning): void => {
    void waiting(words.opening, async () => {
      const { scorecardFile } = await import(
        /* webpackChunkName: "scorecard-file" */ './scorecard-file'
      );
      const file = await scorecardFile(scorecard);
      if (!file.ok) return words.notElsewhere;
      const opened = await workbook.createWorkbook(file.bytes);
      if (!opened.ok) return `${words.notElsewhere} ${faultSentence(opened.fault, texts.states)}`;
      say({ intent: 'success', text: words.opened });
      return undefined;
    });
  };
  return { waitingFor, refusal, begin, openElsewhere };
}
