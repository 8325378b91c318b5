import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { RibbonButton as RibbonButtonModel, RibbonTab } from '../start/ribbon';
import { RibbonButton, RibbonIcon } from './ribbon-button';
import { RibbonGroup } from './ribbon-group';
import { RibbonMenu } from './ribbon-menu';

interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

interface RibbonProps {
  readonly tabs: readonly RibbonTab[];
  /** Where the add-in's files are, ending in a slash. */
  readonly folder: string;
  /** Buttons and menus that cannot be pressed, by their ids. */
  readonly off?: ReadonlySet<string> | undefined;
  readonly onPress: (button: RibbonButtonModel) => void;
  /** The workbench's own tab, after those of the add-in. */
  readonly ownTab: Tab;
}

function addInTab(
  { id, label, groups }: RibbonTab,
  { folder, off, onPress }: Pick<RibbonProps, 'folder' | 'off' | 'onPress'>,
): Tab {
  const content = groups.map((group) => (
    <RibbonGroup key={group.id} label={group.label}>
      {group.controls.map((control) =>
        control.kind === 'menu' ? (
          <RibbonMenu key={control.id} menu={control} {...{ folder, off }} onChoose={onPress} />
        ) : (
          <RibbonButton
            key={control.id}
            label={control.label}
            tip={control.tip}
            isDisabled={off?.has(control.id)}
            icon={<RibbonIcon icon={control.icon} folder={folder} />}
            onPress={() => {
              onPress(control);
            }}
          />
        ),
      )}
    </RibbonGroup>
  ));
  return { id, label, content };
}

/** Tabs of the add-in as its manifest describes them, and one of the workbench. Arrow keys go from tab to tab. */
export function Ribbon({ tabs, folder, off, onPress, ownTab }: RibbonProps) {
  const all = [...tabs.map((tab) => addInTab(tab, { folder, off, onPress })), ownTab];
  const [chosen, choose] = useState(0);
  const panelId = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (step === undefined) return;
    const next = (chosen + step + all.length) % all.length;
    choose(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <section className="ribbon" aria-label="Ribbon">
      <div ref={list} className="ribbon-tabs" role="tablist" onKeyDown={onKeyDown}>
        {all.map(({ id, label }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            className="ribbon-tab"
            aria-selected={index === chosen}
            aria-controls={panelId}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => {
              choose(index);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <div
        id={panelId}
        className="ribbon-groups card"
        role="tabpanel"
        aria-label={all[chosen]?.label}
      >
        {all[chosen]?.content}
      </div>
    </section>
  );
}
