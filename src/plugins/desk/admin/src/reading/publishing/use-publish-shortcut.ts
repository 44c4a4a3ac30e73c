import { useEffect } from 'react';

/**
 * While Publish offers to verify, Strapi's shortcut (Ctrl or Cmd + Shift + Enter) presses the button instead of
 * publishing past the offer. The key is stopped before Strapi hears it, which listens on the window too.
 *
 * @param label of the button; null leaves the shortcut to Strapi.
 */
export function usePublishShortcut(label: string | null) {
  useEffect(() => {
    if (label === null) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (document.querySelector('[role=dialog], [role=alertdialog]')) return;
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent?.trim() === label)?.click();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [label]);
}
