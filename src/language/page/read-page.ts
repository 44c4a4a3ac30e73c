import { composeText } from '../compose';
import { buildPost } from './build-post';
import { cutter } from './cut';
import { findHead, headLine, isTitleLike } from './find-title';
import { isScene, type Pictures } from './is-caption';
import { markLines, type MarkedLine } from './mark-lines';
import type { Page } from './page';
import { readParts, type Part, type Parts } from './read-parts';

/** A second post on a page has at least this much: else it is a teaser. */
const LEAST = { paragraphs: 2, words: 80, signedWords: 40 };

/**
 * Reads the text of a news page as it was copied: title, standfirst, days, place, author, source, photos with
 * caption and credit, body; and what is furniture of the site. Two posts in one text are two posts.
 *
 * A post has at least one paragraph of a dozen words; a text without one has none, and all of it is furniture.
 * Every part is a slice of the text as it was given, and no line is lost. Never throws; linear in the length of the text.
 *
 * @example
 * readPage('Trao 50 suất quà\nSáng 5/1/2025, LĐLĐ huyện trao 50 suất quà cho đoàn viên khó khăn.\nHà An')
 *   .posts[0]?.author?.text // 'Hà An'
 */
export function readPage(text: string): Page {
  const composed = composeText(text);
  const lines = markLines(composed.text);
  const posts = findPosts(lines);
  const cut = cutter(composed);
  return {
    posts: posts.map((post, at) =>
      buildPost(
        {
          parts: post.parts,
          above: lines.slice(posts[at - 1]?.end ?? 0, post.begin),
          below: lines.slice(post.end, posts[at + 1]?.begin ?? lines.length),
        },
        cut
      )
    ),
    furniture: lines.slice(0, posts[0]?.begin ?? lines.length).map((line) => cut(line)),
  };
}

interface Found extends Parts {
  readonly begin: number;
}

function findPosts(lines: readonly MarkedLine[]): Found[] {
  const repeats = countKeys(lines);
  const pictures = seePictures(lines, repeats);
  const posts: Found[] = [];
  for (let from = 0; from < lines.length;) {
    const head = findHead(lines, from, repeats);
    if (!head) break;
    const post = { begin: headLine(head), ...readParts(lines, head, pictures) };
    if (posts.length > 0 && (head.title === null || !isWhole(post.parts))) break;
    posts.push(post);
    from = post.end;
  }
  return posts;
}

/** What the page shows of its pictures besides captions. */
function seePictures(lines: readonly MarkedLine[], repeats: ReadonlyMap<string, number>): Pictures {
  return {
    credited: lines.filter((line) => line.credit?.name).length > 1,
    shown: lines.some(
      (line) =>
        line.kind === 'file' ||
        (line.kind === 'text' && (isScene(line) || (isTitleLike(line) && (repeats.get(line.key) ?? 0) > 2)))
    ),
  };
}

/** Whether there is enough of it for a post of its own. */
function isWhole(parts: readonly Part[]): boolean {
  const paragraphs = parts.filter((part) => part.role === 'paragraph');
  const words = paragraphs.reduce((sum, part) => sum + part.line.words, 0);
  const signed = parts.some((part) => part.role === 'author' || part.role === 'source');
  return (
    (paragraphs.length >= LEAST.paragraphs && words >= LEAST.words) || (signed && words >= LEAST.signedWords)
  );
}

function countKeys(lines: readonly MarkedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.key, (counts.get(line.key) ?? 0) + 1);
  return counts;
}
