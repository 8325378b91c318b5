import { fill } from '../../strings/fill';
import { BODY } from '../frame/use-navigation';
import { usePaneLook } from '../look/pane-look';
import { useWorkspace } from './workspace';

/** Says how many fields of a form cannot be saved as they are, and goes to the first of them. */
export function useRefusal(): (faults: number) => void {
  const { form } = usePaneLook().texts;
  const { say } = useWorkspace();
  return (faults) => {
    const text = fill(form.fields, { count: faults });
    say({ intent: 'warning', text, isOfScreen: true });
    focusFirstError();
  };
}

/** Out of a folded group too, once the errors are drawn. */
function focusFirstError(): void {
  setTimeout(() => {
    const field = document.querySelector<HTMLElement>(`[${BODY}] [aria-invalid="true"]`);
    const group = field?.closest('details');
    if (group) group.open = true;
    field?.focus();
  });
}
