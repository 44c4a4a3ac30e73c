import type { Localized } from './localized';

/** A programme or campaign. The key is its Vietnamese slug. */
export interface Programme {
  key: string;
  name: Localized;
  /** One per line, Vietnamese. */
  aliases?: string;
  description: Localized;
  startYear?: number;
  endYear?: number;
  organiser: string;
  goals: readonly Goal[];
}

interface Goal {
  period: string;
  indicator: string;
  value: number;
  text: Localized;
}

/** A conference, seminar, ceremony … The key is its Vietnamese slug. */
export interface SampleEvent {
  key: string;
  title: Localized;
  kind: 'conference' | 'seminar' | 'ceremony' | 'congress' | 'contest' | 'visit' | 'training' | 'other';
  /** ISO date and time with offset. */
  startsAt: string;
  endsAt?: string;
  place: Localized;
  /** By office, never by name. */
  chair: Localized;
  organiser: string;
  organisations: readonly string[];
  clusters: readonly string[];
  programme?: string;
  period: string;
  summary: Localized;
}
