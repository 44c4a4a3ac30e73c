import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';

/** A page of the desk names what it shows in its address, so that it can be linked to, and gone back to. */
export function useSheetAddress() {
  const [params, setParams] = useSearchParams();
  const subject = params.get('subject') ?? '';
  const [now] = useState(() => Date.now());
  // Until spring is over it is mostly last year that is reported.
  const period = params.get('period') ?? String(new Date(now - 120 * 86_400_000).getFullYear());
  const indicator = params.get('indicator');
  const unit = params.get('unit');
  const go = (next: { subject?: string; period?: string; indicator?: string }) =>
    setParams({ subject, period, ...next });
  return { subject, period, indicator, unit, go };
}
