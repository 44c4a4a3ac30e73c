import { normalize, readPage, type PagePost, type Span } from '../../../../../language';
import type { Reference } from '../reading/reading';
import type { ProposedDraft, ReadPaste } from './draft';
import { keptStretches } from './kept-stretches';
import { nameIn, type Named } from './name-in';
import { sameName } from './same-name';

/** What the newsroom knows by name. */
export interface KnownNames {
  readonly authors: readonly Reference[];
  readonly organisations: readonly Named[];
  readonly clusters: readonly Named[];
}

/**
 * The drafts that a pasted text makes: one per post, without the furniture of its site. A text in which no post is found
 * makes one draft of all its lines, so that nothing is lost. Which articles may be the same is not known here.
 */
export function readPaste(text: string, known: KnownNames): ReadPaste {
  const page = readPage(text);
  const drafts = page.posts.length > 0 ? page.posts.map(ofPost) : ofLines(text);
  return {
    drafts: drafts.map((draft) => ({ ...draft, ...namesOf(draft, known), duplicates: [] })),
    kept: keptStretches(page),
  };
}

function namesOf(draft: Unnamed, known: KnownNames) {
  const told = withPlace([draft.title, draft.standfirst, ...draft.paragraphs].join('\n'), draft.place);
  const [author, ...namesakes] = known.authors.filter(({ name }) => sameName(name, draft.byline));
  return {
    authors: author && namesakes.length === 0 ? [author] : [],
    organisations: nameIn(told, known.organisations),
    clusters: nameIn(told, known.clusters),
  };
}

/** "LĐLĐ tỉnh" without a name, in a report from "tỉnh A", is LĐLĐ tỉnh A, even if no sentence says so. */
function withPlace(text: string, place: string | null): string {
  const kind = place && PLACE_KIND.exec(place)?.[0];
  if (!kind) return text;
  const nameless = new RegExp(`(?:LĐLĐ|Liên đoàn Lao động)(?: \\(LĐLĐ\\))? ${kind}(?! \\p{Lu})`, 'u');
  return nameless.test(text) ? `${text}\nLĐLĐ ${place}` : text;
}

const PLACE_KIND = /^(?:tỉnh|thành phố|huyện|quận|thị xã)(?= )/u;

type Unnamed = Omit<ProposedDraft, 'authors' | 'organisations' | 'clusters' | 'duplicates'>;

function ofPost(post: PagePost): Unnamed {
  const { title, standfirst, body, author, source, photos, published, event, place } = post;
  return {
    title: words(title),
    standfirst: words(standfirst),
    paragraphs: body.map(words),
    byline: words(author),
    source: {
      name: source?.name ?? null,
      url: source?.url ?? null,
      attribution: source && source.url === null ? bare(words(source.written)) : null,
    },
    captions: photos.map(({ caption, credit }) => ({
      caption: words(caption),
      credit: words(credit) || null,
    })),
    publishedAt: timeOf(published?.date ?? null),
    eventDate: event?.date?.slice(0, 10) ?? null,
    eventYearInferred: event?.yearInferred ?? false,
    place: place?.name ?? null,
    wholeText: false,
  };
}

function ofLines(text: string): Unnamed[] {
  const [title, ...paragraphs] = text
    .split(/\r\n?|\n/)
    .map(clean)
    .filter(Boolean);
  if (title === undefined) return [];
  return [
    {
      ...{ title, standfirst: '', paragraphs, byline: '', captions: [], place: null },
      source: { name: null, url: null, attribution: null },
      ...{ publishedAt: null, eventDate: null, eventYearInferred: false, wholeText: true },
    },
  ];
}

const words = (span: Span | null) => clean(span?.text ?? '');

/** '(Báo A) -' as a page opens with it: the name alone. */
const bare = (text: string) => text.replace(/^[(\s]+/u, '').replace(/[)\s:–-]{1,8}$/u, '');

const clean = (text: string) => normalize(text).replace(/\s+/g, ' ').trim();

/** A page that prints no time was published on its day: noon keeps it there in every time zone of readers. */
const timeOf = (date: string | null) => (date && !date.includes('T') ? `${date}T12:00:00+07:00` : date);
