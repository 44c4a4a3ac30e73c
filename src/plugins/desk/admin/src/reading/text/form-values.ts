/** A block of Strapi's rich text; the server reads it, the panel passes it on. */
type Block = Readonly<Record<string, unknown>>;

interface Photo {
  caption?: string | null;
}

/** What a person has picked in a relation field since it was saved. */
export interface RelationChange {
  readonly connect?: readonly RelationItem[];
  readonly disconnect?: readonly RelationItem[];
}

interface RelationItem {
  readonly documentId?: string;
  readonly apiData?: { readonly documentId?: string };
}

/** The fields of an article's or an event's form that a reading needs, as Strapi's form holds them. */
export interface FormValues {
  title?: string | null;
  standfirst?: string | null;
  body?: readonly Block[] | null;
  cover?: Photo | null;
  photos?: readonly Photo[] | null;
  summary?: string | null;
  agenda?: readonly Block[] | null;
  period?: string | null;
  eventDate?: string | null;
  publicationDate?: string | null;
  startsAt?: string | null;
  organisations?: RelationChange;
  clusters?: RelationChange;
}

/** The text and the setting of a post, as `POST /desk/reading` takes them. */
export interface PostValues {
  readonly title?: string;
  readonly standfirst?: string;
  readonly body?: readonly Block[];
  /** The cover's first, then the photos'. */
  readonly captions: readonly string[];
  readonly summary?: string;
  readonly agenda?: readonly Block[];
  readonly period?: string;
  readonly eventDate?: string;
  readonly publicationDate?: string;
  readonly startsAt?: string;
  readonly organisations?: readonly string[];
  readonly clusters?: readonly string[];
}

const PLAIN = [
  'title',
  'standfirst',
  'summary',
  'period',
  'eventDate',
  'publicationDate',
  'startsAt',
] as const;
const BLOCKS = ['body', 'agenda'] as const;

/**
 * What the form says now, saved or not. Fields that are empty, or that the role may not see, are left out.
 *
 * @example postValues({ title: 'Trao 30 căn nhà', standfirst: '' }) // { title: 'Trao 30 căn nhà', captions: [] }
 */
export function postValues(form: FormValues): Omit<PostValues, 'organisations' | 'clusters'> {
  const filled = [...PLAIN, ...BLOCKS].flatMap((name) => (form[name]?.length ? [[name, form[name]]] : []));
  return { ...Object.fromEntries(filled), captions: captionFields(form).map(({ caption }) => caption) };
}

/** Every caption with the name of its field in the form. */
export function captionFields({ cover, photos }: FormValues): { caption: string; field: string }[] {
  const all = [
    ...(cover ? [{ photo: cover, field: 'cover.caption' }] : []),
    ...(photos ?? []).map((photo, index) => ({ photo, field: `photos.${index}.caption` })),
  ];
  return all.map(({ photo, field }) => ({ caption: photo.caption ?? '', field }));
}
