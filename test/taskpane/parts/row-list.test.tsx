/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { BODY, ROW } from '../../../src/taskpane/frame/use-navigation';
import { useKeptFocus } from '../../../src/taskpane/frame/use-kept-focus';
import { RowList } from '../../../src/taskpane/parts/row-list';

configure({ asyncUtilTimeout: 20_000 });

/** Three KPIs, each with a button that opens it and one more beside it. */
function Page({ names }: { readonly names: readonly string[] }) {
  useKeptFocus();
  return (
    <div {...{ [BODY]: '' }}>
      <h1 tabIndex={-1}>KPIs</h1>
      <RowList items={names} keyOf={(name) => name}>
        {(name) => (
          <>
            <button type="button" {...{ [ROW]: name }}>
              {name}
            </button>
            <button type="button">More of {name}</button>
            <input aria-label={`Weight of ${name}`} />
          </>
        )}
      </RowList>
    </div>
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
/** What the Tab key stops at. */
const stops = () =>
  [...document.querySelectorAll<HTMLElement>('li button, li input')]
    .filter(({ tabIndex }) => tabIndex === 0)
    .map((element) => element.getAttribute('aria-label') ?? element.textContent);

describe('a list of rows', () => {
  it('is one stop of the Tab key, with the arrow keys inside', () => {
    render(<Page names={['Revenue', 'Margin', 'Cash']} />);
    expect(stops()).toEqual(['Revenue', 'More of Revenue', 'Weight of Revenue']);
    button('Revenue').focus();
    press('ArrowUp');
    expect(button('Revenue')).toHaveFocus();
    press('ArrowDown');
    expect(button('Margin')).toHaveFocus();
    expect(stops()).toEqual(['Margin', 'More of Margin', 'Weight of Margin']);
    press('End');
    press('ArrowDown');
    expect(button('Cash')).toHaveFocus();
    press('ArrowUp', { altKey: true });
    expect(button('Cash')).toHaveFocus();
    press('Home');
    expect(button('Revenue')).toHaveFocus();
    screen.getByLabelText('Weight of Revenue').focus();
    press('ArrowDown');
    expect(screen.getByLabelText('Weight of Revenue')).toHaveFocus();
  });

  it('stays one stop when rows come and go, at the row that was reached', () => {
    const { rerender } = render(<Page names={['Revenue', 'Margin', 'Cash']} />);
    button('Margin').focus();
    rerender(<Page names={['Cash', 'Costs', 'Margin']} />);
    expect(stops()[0]).toBe('Margin');
    rerender(<Page names={['Cash', 'Costs']} />);
    expect(stops()[0]).toBe('Costs');
  });

  it('keeps the focus at its place when the row in the focus is removed, and gives it to the title after the last', async () => {
    // jsdom takes a page for one without the focus once what has it is removed.
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { rerender } = render(<Page names={['Revenue', 'Margin', 'Cash']} />);
    button('More of Margin').focus();
    rerender(<Page names={['Revenue', 'Cash']} />);
    await waitFor(() => {
      expect(button('Cash')).toHaveFocus();
    });
    rerender(<Page names={['Revenue']} />);
    await waitFor(() => {
      expect(button('Revenue')).toHaveFocus();
    });
    rerender(<Page names={[]} />);
    await waitFor(() => {
      expect(screen.getByRole('heading')).toHaveFocus();
    });
  });
});
