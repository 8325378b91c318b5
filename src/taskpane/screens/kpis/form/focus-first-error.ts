/** Brings the first field with an error into view, out of a folded group too, once the errors are drawn. */
export function focusFirstError(form: HTMLElement | null): void {
  setTimeout(() => {
    const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const group = field?.closest('details');
    if (group) group.open = true;
    field?.focus();
  });
}
