import { Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props<Answer extends string> {
  readonly label: string;
  readonly question: string;
  readonly answers: readonly { readonly value: Answer; readonly label: string }[];
  /** What was answered, or holds without an answer. */
  readonly given: Answer | undefined;
  readonly answer: (answer: Answer) => void;
  /** Why it is asked. */
  readonly children?: ReactNode;
}

/** A question with a button for each answer. */
export function Answers<Answer extends string>({
  label,
  question,
  answers,
  given,
  answer,
  children,
}: Props<Answer>) {
  const styles = useStyles();
  return (
    <div className={styles.place} role="group" aria-label={label}>
      <Text>{question}</Text>
      {children}
      <div className={styles.answers}>
        {answers.map((each) => (
          <ToggleButton
            key={each.value}
            size="small"
            checked={given === each.value}
            onClick={() => {
              answer(each.value);
            }}
          >
            {each.label}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
