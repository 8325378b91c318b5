import { Caption1, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { Hint } from '../../../parts/hint';
import { Section } from '../../../parts/section';
import { ReviewFileButton } from './review-file-button';
import { useReviewName } from './use-review-name';
import type { Reviews } from './use-reviews';

/** The reviews that are there, and the way to one that came back as a file. */
export function ReviewChoice({ reviews }: { readonly reviews: Reviews }) {
  const words = usePaneLook().texts.collecting;
  const nameOf = useReviewName();
  const { found = [], refusal, chosen, choose, open } = reviews;
  return (
    <Section title={words.source}>
      {refusal !== undefined && <Hint kind="warning">{refusal}</Hint>}
      {reviews.found?.length === 0 && <Text>{words.noneHere}</Text>}
      {found.length > 0 && (
        <RadioGroup
          aria-label={words.source}
          value={chosen?.key ?? ''}
          onChange={(_, { value }) => {
            choose(value);
          }}
        >
          {found.map(({ key, read, file }) => (
            <Radio
              key={key}
              value={key}
              label={
                <>
                  <Text block>{nameOf(read.record)}</Text>
                  <Caption1>
                    {file === undefined ? words.inWorkbook : fill(words.fromFile, { file })}
                  </Caption1>
                </>
              }
            />
          ))}
        </RadioGroup>
      )}
      <ReviewFileButton open={open} />
    </Section>
  );
}
