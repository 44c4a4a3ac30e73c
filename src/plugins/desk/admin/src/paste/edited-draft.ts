import type { Draft, DraftCaption, ProposedDraft } from '../../../server/domain/paste/draft';
import type { Reference } from '../../../server/domain/reading/reading';

/** Something that an editor may leave out, and take back in. */
export interface Kept<Item> {
  readonly item: Item;
  readonly kept: boolean;
}

/** A proposed draft as an editor changed it. */
export interface EditedDraft extends Omit<
  ProposedDraft,
  'paragraphs' | 'captions' | 'authors' | 'organisations' | 'clusters'
> {
  /** Whether it is saved at all. */
  readonly kept: boolean;
  readonly category: string | null;
  readonly paragraphs: readonly Kept<string>[];
  readonly captions: readonly Kept<DraftCaption>[];
  readonly authors: readonly Kept<Reference>[];
  readonly organisations: readonly Kept<Reference>[];
  readonly clusters: readonly Kept<Reference>[];
}

const keepAll = <Item>(items: readonly Item[]): Kept<Item>[] => items.map((item) => ({ item, kept: true }));
const keptOf = <Item>(items: readonly Kept<Item>[]) =>
  items.filter(({ kept }) => kept).map(({ item }) => item);
const ids = (references: readonly Kept<Reference>[]) =>
  keptOf(references).map(({ documentId }) => documentId);

/** A draft as it is first shown: everything kept. */
export const startEditing = (draft: ProposedDraft): EditedDraft => ({
  ...draft,
  kept: true,
  category: null,
  paragraphs: keepAll(draft.paragraphs),
  captions: keepAll(draft.captions),
  authors: keepAll(draft.authors),
  organisations: keepAll(draft.organisations),
  clusters: keepAll(draft.clusters),
});

/** What is sent to be saved. */
export const toDraft = (edited: EditedDraft): Draft => ({
  title: edited.title,
  standfirst: edited.standfirst,
  paragraphs: keptOf(edited.paragraphs),
  byline: edited.byline,
  source: edited.source,
  captions: keptOf(edited.captions),
  publishedAt: edited.publishedAt,
  eventDate: edited.eventDate || null,
  category: edited.category,
  authors: ids(edited.authors),
  organisations: ids(edited.organisations),
  clusters: ids(edited.clusters),
});
