import { schemaVersionOf } from '../../excel/conditions/schema-version-of';
import { fill } from '../../strings/fill';
import { SCHEMA_VERSION } from '../../tables/schema';
import { usePaneLook } from '../look/pane-look';
import { useWorkspace } from './workspace';

/** Why nothing of the workbook can be saved, as a sentence; undefined when it can. */
export function useLookOnly(): string | undefined {
  const { conditions } = usePaneLook().texts;
  const { read } = useWorkspace();
  if (read.state.isReadOnly) return conditions['read-only'];
  const version = schemaVersionOf(read);
  return version > SCHEMA_VERSION ? fill(conditions['newer schema'], { version }) : undefined;
}
