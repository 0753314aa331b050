"use client";
// Tabs after the ARIA pattern: one tab stop, arrow keys change the tab.
import { type KeyboardEvent, type ReactNode, useRef } from "react";

export type Tab = { id: string; label: string; badge?: string; content: ReactNode };

export function Tabs({
  tabs,
  chosen,
  onChoose,
  label,
}: {
  tabs: Tab[];
  chosen: string;
  onChoose: (id: string) => void;
  label: string;
}) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const here = tabs.findIndex((tab) => tab.id === chosen);
    const steps: Record<string, number> = {
      ArrowRight: here + 1,
      ArrowLeft: here - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const tab = tabs[(next + tabs.length) % tabs.length]!;
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  }

  return (
    <div className="rounded-card border border-line bg-card">
      {/* The focus is always on one of the tabs. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        onKeyDown={onKeyDown}
        className="grid grid-cols-2 border-b border-line sm:flex sm:px-1">
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={`panel-${tab.id}`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
            className="min-h-12 cursor-pointer border-b-3 border-transparent px-1.5 text-sm font-semibold whitespace-nowrap -outline-offset-3 hover:bg-mist sm:grow aria-selected:chosen aria-selected:border-stark aria-selected:text-stark">
            {tab.label}
            {tab.badge && (
              <span className="ml-1 rounded-full bg-mist px-1.5 text-sm text-ink">{tab.badge}</span>
            )}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`panel-${tab.id}`}
          aria-labelledby={`tab-${tab.id}`}
          hidden={tab.id !== chosen}
          className="p-5">
          {tab.content}
        </div>
      ))}
    </div>
  );
}
