import { Link } from '@fluentui/react-components';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { sheetPlaceOf } from '../../sheet-place-of';
import { useWorkspace } from '../../workspace/workspace';

/** How many rows and cells of the tables cannot be used as they are; nothing when all can. */
export function ProblemsHint() {
  const { overview } = usePaneLook().texts;
  const { read, show } = useWorkspace();
  const [first] = read.problems;
  if (!first) return null;
  const count = read.problems.length;
  const place = sheetPlaceOf(first.place);
  return (
    <Hint kind="warning">
      {fill(overview.problems, { count })}{' '}
      {place && (
        <Link
          as="button"
          inline
          onClick={() => {
            show(place);
          }}
        >
          {overview.showProblem}
        </Link>
      )}
    </Hint>
  );
}
