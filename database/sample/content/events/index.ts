import type { SampleEvent } from '../../model/programme';
import { FICTIONAL_EVENTS } from './fictional';
import { REAL_EVENTS } from './real';

/** All events; the Vietnamese slug is the key. */
export const EVENTS: readonly SampleEvent[] = [...REAL_EVENTS, ...FICTIONAL_EVENTS];
