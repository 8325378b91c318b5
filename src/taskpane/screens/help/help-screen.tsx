import { useState } from 'react';
import { Button, Link, SearchBox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { plainWords } from '../../../library/plain-words';
import { fill } from '../../../strings/fill';
import type { ScreenParameters } from '../../frame/route';
import { usePaneLook } from '../../look/pane-look';
import { FieldGroup } from '../../parts/form/field-group';
import { Screen } from '../../parts/screen';
import { copyText } from '../../workspace/copy-text';
import { useWorkspace } from '../../workspace/workspace';
import { diagnosticsOf } from './diagnostics';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    paddingInlineStart: '18px',
  },
  entries: { display: 'flex', flexDirection: 'column', gap: '10px', margin: 0 },
  term: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  text: { margin: 0 },
  details: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

/** The short help: how to begin, how scores are computed, the functions, the keys, the limits. */
export function HelpScreen({ topic }: ScreenParameters['help']) {
  const { texts } = usePaneLook();
  const words = texts.help;
  const styles = useStyles();
  const { go } = useWorkspace();
  const [wanted, setWanted] = useState('');
  const holds = (...parts: readonly string[]): boolean =>
    plainWords(parts.join(' ')).includes(plainWords(wanted.trim()));
  const functions = Object.entries(words.functions).filter(([name, text]) => holds(name, text));
  const scoring = Object.values(words.scoring).filter((text) => holds(text));
  const cannot = Object.values(words.cannot).filter((text) => holds(text));
  const keys = Object.entries(words.keyList).filter(([key, text]) => holds(key, text));
  const isNothing = [functions, scoring, cannot, keys].every(({ length }) => length === 0);
  const isSearching = wanted.trim() !== '';
  return (
    <Screen title={texts.screens.help}>
      <SearchBox
        aria-label={words.search}
        placeholder={words.search}
        value={wanted}
        onChange={(_, { value }) => {
          setWanted(value);
        }}
      />
      {isSearching && isNothing && <Text>{fill(words.nothing, { text: wanted })}</Text>}
      {!isSearching && (
        <FieldGroup title={words.started} isOpen>
          <Text>{words.startedText}</Text>
          <Link
            as="button"
            onClick={() => {
              go({ screen: 'guide' });
            }}
          >
            {words.openGuide}
          </Link>
        </FieldGroup>
      )}
      {scoring.length > 0 && (
        <FieldGroup key={`scores ${isSearching}`} title={words.scores} isOpen={isSearching}>
          <ul className={styles.list}>
            {scoring.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </FieldGroup>
      )}
      {functions.length > 0 && (
        <FieldGroup
          key={`functions ${isSearching}`}
          title={words.functionsTitle}
          isOpen={isSearching}
        >
          <FunctionList functions={functions} />
        </FieldGroup>
      )}
      {keys.length > 0 && (
        <FieldGroup
          key={`keys ${isSearching}`}
          title={words.keys}
          isOpen={isSearching || topic === 'keys'}
          isAim={topic === 'keys'}
        >
          <dl className={styles.entries}>
            {keys.map(([key, text]) => (
              <div key={key}>
                <dt className={styles.term}>{key}</dt>
                <dd className={styles.text}>{text}</dd>
              </div>
            ))}
          </dl>
        </FieldGroup>
      )}
      {cannot.length > 0 && (
        <FieldGroup key={`limits ${isSearching}`} title={words.limits} isOpen={isSearching}>
          <ul className={styles.list}>
            {cannot.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </FieldGroup>
      )}
      {!isSearching && <About isAim={topic === 'privacy'} />}
    </Screen>
  );
}

/** The functions, each with the page of its syntax and examples. */
function FunctionList({
  functions,
}: {
  readonly functions: readonly (readonly [name: string, text: string])[];
}) {
  const words = usePaneLook().texts.help;
  const styles = useStyles();
  return (
    <dl className={styles.entries}>
      {functions.map(([name, text]) => (
        <div key={name}>
          <dt className={styles.term}>=BSC.{name}()</dt>
          <dd className={styles.text}>
            {text}{' '}
            <Link
              inline
              href={`help/functions/${name.toLowerCase()}.html`}
              target="_blank"
              rel="noreferrer"
              aria-label={`${words.examples}: ${name}`}
            >
              {words.examples}
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function About({ isAim }: { readonly isAim: boolean }) {
  const { texts, language } = usePaneLook();
  const words = texts.help;
  const styles = useStyles();
  const { version, read, say } = useWorkspace();
  const [shown, setShown] = useState<string>();
  const copy = async (): Promise<void> => {
    const details = diagnosticsOf({ version, language, read, agent: window.navigator.userAgent });
    if (await copyText(details)) say({ intent: 'success', text: words.copied });
    else {
      say({ intent: 'info', text: words.notCopied });
      setShown(details);
    }
  };
  return (
    <FieldGroup title={words.data} isOpen isAim={isAim}>
      <Text>{words.dataText}</Text>
      <Text>{fill(texts.version, { version })}</Text>
      <div>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      {shown !== undefined && <pre className={styles.details}>{shown}</pre>}
    </FieldGroup>
  );
}
