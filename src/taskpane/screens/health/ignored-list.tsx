import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { HealthLines } from '../../../health/health-lines';
import { dateText } from '../../../look/date-text';
import { heedFinding } from '../../../scorecard/edits/heed-finding';
import type { IgnoredFinding } from '../../../scorecard/model/ignored-finding';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { LongList } from '../../parts/long-list';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { findingKey } from './finding-key';
import { findingTitle } from './finding-title';
import { SaveButton } from '../../parts/save-button';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'start', gap: '8px', padding: '4px 0' },
  texts: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly lines: HealthLines;
}

/** What somebody left as it is, why, and the way back. */
export function IgnoredList({ lines: { ignored, rules } }: Props) {
  const { texts, language } = usePaneLook();
  const { health } = texts;
  const { save } = useWorkspace();
  const styles = useStyles();
  if (ignored.length === 0) return null;
  const takeBack = (entry: IgnoredFinding): void => {
    void save({ change: (now) => heedFinding(now, entry), said: health.takenBack });
  };
  const told = ({ reason, who, when }: IgnoredFinding): string => {
    const day = when === undefined ? undefined : dateText(when, language);
    const by = [who, day].filter((each) => each !== undefined && each !== '').join(', ');
    return by === '' ? (reason ?? '') : `${reason ?? ''} (${by})`;
  };
  return (
    <Section title={fill(health.ignored, { count: ignored.length })}>
      <LongList items={ignored} keyOf={findingKey}>
        {(line) => {
          const title = findingTitle(line, rules, language);
          return (
            <div className={styles.row}>
              <span className={styles.texts}>
                <Text>{title}</Text>
                <Caption1 className={styles.quiet}>{told(line.by)}</Caption1>
              </span>
              <SaveButton
                size="small"
                aria-label={fill(health.takeBackName, { name: title })}
                onClick={() => {
                  takeBack(line.by);
                }}
              >
                {health.takeBack}
              </SaveButton>
            </div>
          );
        }}
      </LongList>
    </Section>
  );
}
