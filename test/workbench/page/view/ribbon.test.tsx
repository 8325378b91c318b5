/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import type { RibbonButton, RibbonTab } from '../../../../workbench/page/start/ribbon';
import { Ribbon } from '../../../../workbench/page/view/ribbon';

const face = (label: string) => ({
  id: label,
  label,
  tip: { title: `${label} title`, text: `${label} text` },
  icon: { 32: 'assets/a-32.png', 80: 'assets/a-80.png' },
});
const button = (label: string): RibbonButton => ({
  kind: 'button',
  ...face(label),
  action: { kind: 'run-function', name: label },
});

const TAB: RibbonTab = {
  id: 'tab',
  label: 'Scorecard',
  groups: [
    {
      id: 'group',
      label: 'Month',
      controls: [
        button('Refresh'),
        { kind: 'menu', ...face('Start'), items: [button('Sample'), button('Empty')] },
      ],
    },
  ],
};

function show(off?: ReadonlySet<string>) {
  const pressed: string[] = [];
  render(
    <Ribbon
      tabs={[TAB]}
      folder="add-in/"
      off={off}
      onPress={({ label }) => pressed.push(label)}
      ownTab={{ id: 'own', label: 'Workbench', content: <p>own controls</p> }}
    />,
  );
  return pressed;
}

describe('the ribbon', () => {
  it('shows the groups and buttons of the add-in, with their icons for every screen', () => {
    const pressed = show();
    expect(screen.getByRole('group', { name: 'Month' })).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(pressed).toEqual(['Refresh']);
    const [icon] = document.getElementsByTagName('img');
    expect(icon).toHaveAttribute('src', 'add-in/assets/a-32.png');
    expect(icon).toHaveAttribute(
      'srcset',
      'add-in/assets/a-32.png 1x, add-in/assets/a-80.png 2.5x',
    );
  });

  it('shows what is off, and does not let it be pressed', () => {
    const pressed = show(new Set(['Refresh', 'Empty']));
    expect(screen.getByRole('button', { name: 'Refresh' })).toBeDisabled();
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(screen.getByRole('menuitem', { name: 'Empty' })).toBeDisabled();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Sample' }));
    expect(pressed).toEqual(['Sample']);
  });

  it('goes from tab to tab with the arrow keys', () => {
    show();
    const tab = screen.getByRole('tab', { name: 'Scorecard' });
    fireEvent.keyDown(tab, { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { name: 'Workbench' })).toHaveFocus();
    expect(screen.getByText('own controls')).toBeVisible();
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Workbench' }), { key: 'ArrowRight' });
    expect(tab).toHaveAttribute('aria-selected', 'true');
  });

  it('says what a button does when the focus comes to it by keyboard', () => {
    show();
    const refresh = screen.getByRole('button', { name: 'Refresh' });
    refresh.matches = (selector) => selector === ':focus-visible';
    fireEvent.focus(refresh);
    expect(screen.getByRole('tooltip')).toHaveTextContent('Refresh titleRefresh text');
    fireEvent.keyDown(refresh, { key: 'Escape' });
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});

describe('a menu of the ribbon', () => {
  it('opens with the focus on its first entry and moves with the arrow keys', () => {
    const pressed = show();
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    const sample = screen.getByRole('menuitem', { name: 'Sample' });
    expect(sample).toHaveFocus();
    fireEvent.keyDown(sample, { key: 'ArrowDown' });
    const empty = screen.getByRole('menuitem', { name: 'Empty' });
    expect(empty).toHaveFocus();
    fireEvent.keyDown(empty, { key: 'ArrowDown' });
    expect(sample).toHaveFocus();
    fireEvent.click(empty);
    expect(pressed).toEqual(['Empty']);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('closes with Escape and gives the focus back', () => {
    show();
    const start = screen.getByRole('button', { name: 'Start' });
    fireEvent.click(start);
    fireEvent.keyDown(screen.getByRole('menu'), { key: 'Escape' });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(start).toHaveFocus();
  });

  it('closes when something else is pressed', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
  });
});
