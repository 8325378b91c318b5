import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { RibbonButton, RibbonMenu as RibbonMenuModel } from '../start/ribbon';
import { Anchored } from './anchored';
import { RibbonIcon } from './ribbon-button';
import { useSuperTip } from './use-super-tip';

interface MenuItemsProps {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly items: readonly RibbonButton[];
  readonly off?: ReadonlySet<string> | undefined;
  readonly onChoose: (item: RibbonButton) => void;
  readonly onClose: () => void;
}

/** How far the focus moves, or to which end. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

function MenuItems({ anchor, label, items, off, onChoose, onClose }: MenuItemsProps) {
  const list = useRef<HTMLDivElement>(null);
  const buttons = () => [
    ...(list.current?.querySelectorAll<HTMLButtonElement>('button:enabled') ?? []),
  ];
  useEffect(() => {
    buttons()[0]?.focus();
    const outside = ({ target }: Event) => {
      const node = target as Node;
      if (!list.current?.contains(node) && !anchor.contains(node)) onClose();
    };
    // The frame of the pane keeps its pointer events; it takes the focus instead.
    const unfocused = () => {
      if (document.activeElement instanceof HTMLIFrameElement) onClose();
    };
    addEventListener('pointerdown', outside, true);
    addEventListener('blur', unfocused);
    return () => {
      removeEventListener('pointerdown', outside, true);
      removeEventListener('blur', unfocused);
    };
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      onClose();
      anchor.focus();
      event.preventDefault();
      return;
    }
    const move = MOVES[event.key];
    if (!move) return;
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    all[move(at, all.length)]?.focus();
    event.preventDefault();
  };
  return (
    <Anchored anchor={anchor} className="ribbon-menu" onKeyDown={onKeyDown}>
      <div ref={list} role="menu" aria-label={label}>
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            title={item.tip.text}
            disabled={off?.has(item.id)}
            onClick={() => {
              onChoose(item);
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </Anchored>
  );
}

interface RibbonMenuProps {
  readonly menu: RibbonMenuModel;
  readonly folder: string;
  readonly off?: ReadonlySet<string> | undefined;
  readonly onChoose: (item: RibbonButton) => void;
}

export function RibbonMenu({ menu, folder, off, onChoose }: RibbonMenuProps) {
  const [attributes, superTip] = useSuperTip(menu.tip);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const close = () => {
    setAnchor(undefined);
  };
  return (
    <>
      <button
        type="button"
        className="ribbon-button"
        disabled={off?.has(menu.id)}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={({ currentTarget }) => {
          setAnchor(anchor ? undefined : currentTarget);
        }}
        {...attributes}
      >
        <RibbonIcon icon={menu.icon} folder={folder} />
        <span>
          {menu.label}
          <span className="chevron" />
        </span>
      </button>
      {anchor ? (
        <MenuItems
          anchor={anchor}
          label={menu.label}
          items={menu.items}
          off={off}
          onClose={close}
          onChoose={(item) => {
            close();
            anchor.focus();
            onChoose(item);
          }}
        />
      ) : (
        superTip
      )}
    </>
  );
}
