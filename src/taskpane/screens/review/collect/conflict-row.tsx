import { Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { answerTexts, placeText } from '../../../../review/collect/answer-texts';
import type { CollectedAnswer } from '../../../../review/collect/collected';
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
});

const TABLES = 'tables';

interface Props {
  readonly answer: CollectedAnswer;
  /** The one that is taken of those that the review says; the tables stay when it is absent. */
  readonly choice: number | undefined;
  readonly choose: (choice: number | undefined) => void;
}

/** An answer that somebody has to choose: as the tables say, or one of those that the review says. */
export function ConflictRow({ answer, choice, choose }: Props) {
  const { texts, language } = usePaneLook();
  const { collecting: words } = texts;
  const { collect } = textsIn(language);
  const { read } = useWorkspace();
  const styles = useStyles();
  const { title, now = collect.blank, said } = answerTexts(answer, read.scorecard, language);
  const isField = answer.kind === 'field';
  const places = isField ? answer.said.map(({ place }) => place) : [answer.place];
  return (
    <div className={styles.row}>
      <Text weight="semibold">{title}</Text>
      <RadioGroup
        aria-label={title}
        value={choice === undefined ? TABLES : String(choice)}
        onChange={(_, { value }) => {
          choose(value === TABLES ? undefined : Number(value));
        }}
      >
        <Radio
          value={TABLES}
          label={fill(isField ? words.keep : words.onlyTables, { value: now })}
        />
        {said.map((value, index) => {
          const place = places[index];
          const from = place === undefined ? '' : placeText(place);
          const text = fill(isField ? words.take : words.addToo, { value, place: from });
          return <Radio key={value} value={String(index)} label={text} />;
        })}
      </RadioGroup>
    </div>
  );
}
