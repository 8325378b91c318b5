import { Caption1, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { answerTexts, placeText } from '../../../../review/collect/answer-texts';
import type { AnswerPlace, CollectedAnswer } from '../../../../review/collect/collected';
import { cellReference } from '../../../../review/book/reference';
import { fill } from '../../../../strings/fill';
import { textsIn } from '../../../../strings/texts';
import { usePaneLook } from '../../../look/pane-look';
import { useWorkspace } from '../../../workspace/workspace';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3, whiteSpace: 'pre-line' },
  said: { whiteSpace: 'pre-line' },
});

interface Props {
  readonly answer: CollectedAnswer;
  /** The review is a file, whose cells Excel cannot show. */
  readonly isFile: boolean;
}

/** One answer: what it is about, what the tables say now and what the review says. */
export function AnswerRow({ answer, isFile }: Props) {
  const { language } = usePaneLook();
  const words = textsIn(language).collect;
  const { read } = useWorkspace();
  const styles = useStyles();
  const { title, now, said } = answerTexts(answer, read.scorecard, language);
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <Text weight="semibold">{title}</Text>
        <AnswerPlaceLink place={placeOf(answer)} isFile={isFile} />
      </div>
      {now !== undefined && (
        <Caption1 className={styles.quiet}>{fill(words.now, { value: now })}</Caption1>
      )}
      {said.map((value) => (
        <Text key={value} className={styles.said}>
          {fill(words.said, { value })}
        </Text>
      ))}
    </div>
  );
}

/** Where an answer stands first. */
export function placeOf(answer: CollectedAnswer): AnswerPlace {
  if (answer.kind !== 'field') return answer.place;
  return answer.said[0]?.place ?? { sheet: '', row: 1, column: 1 };
}

interface PlaceProps {
  readonly place: AnswerPlace;
  readonly isFile: boolean;
}

function AnswerPlaceLink({ place, isFile }: PlaceProps) {
  const { collecting } = usePaneLook().texts;
  const { show } = useWorkspace();
  const text = placeText(place);
  if (isFile) return <Caption1>{text}</Caption1>;
  return (
    <Link
      as="button"
      aria-label={fill(collecting.showAt, { place: text })}
      onClick={() => {
        show({ sheet: place.sheet, address: cellReference(place) });
      }}
    >
      {collecting.show}
    </Link>
  );
}
