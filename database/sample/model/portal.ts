import type { Block } from './blocks';
import type { Localized } from './localized';

/** A person with positions over time. The key is the Vietnamese slug. */
export interface Person {
  key: string;
  name: Localized;
  biography: Localized;
  positions: readonly Position[];
}

interface Position {
  title: Localized;
  organisation: string;
  /** YYYY-MM-DD */
  from?: string;
  to?: string;
}

/** A notice of an organisation. The key is its Vietnamese slug. */
export interface Announcement {
  key: string;
  title: Localized;
  body: { vi: readonly Block[]; en: readonly Block[] };
  /** ISO date and time with offset. */
  publicationDate: string;
  /** YYYY-MM-DD */
  validUntil: string;
  organisation: string;
}

/** A document that an organisation issued. The key is its Vietnamese slug. */
export interface Publication {
  key: string;
  title: Localized;
  number: string;
  kind: 'report' | 'statistics' | 'plan' | 'form';
  /** YYYY-MM-DD */
  issuedOn: string;
  issuer: string;
  /** By office. */
  signer: Localized;
  summary: Localized;
  period?: string;
  /** Name and content of a CSV file that goes with it. */
  file?: { name: string; content: () => string };
}

/** A film or a report in pictures. The key is its Vietnamese slug. */
export interface Video {
  key: string;
  title: Localized;
  description: Localized;
  transcript: Localized;
  url: string;
  publicationDate: string;
  category: string;
  cover: { picture: string; caption: Localized; alt: Localized };
}

/** A question on labour law and its answer. The key is its Vietnamese slug. */
export interface Question {
  key: string;
  title: Localized;
  question: Localized;
  answer: { vi: readonly Block[]; en: readonly Block[] };
  answeredBy: Localized;
  /** YYYY-MM-DD */
  answeredOn: string;
  tags: readonly string[];
}
