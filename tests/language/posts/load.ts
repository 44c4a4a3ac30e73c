import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePost, type Post } from './parse-post';

export type Folder = 'seen' | 'unseen';

export interface LabelledPost extends Post {
  /** Path below this folder, such as `seen/01-tet-sum-vay.txt`. */
  file: string;
}

/**
 * Loads the labelled posts of one folder, or of both, in the order of their names.
 *
 * @throws Error that names the file and the label, when a label cannot be understood.
 */
export function loadPosts(...folders: Folder[]): LabelledPost[] {
  const wanted: Folder[] = folders.length ? folders : ['seen', 'unseen'];
  return wanted.flatMap((folder) =>
    readdirSync(join(__dirname, folder))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => loadPost(`${folder}/${name}`))
  );
}

function loadPost(file: string): LabelledPost {
  try {
    return { file, ...parsePost(readFileSync(join(__dirname, file), 'utf8')) };
  } catch (error) {
    throw new Error(`tests/language/posts/${file}: ${String(error)}`, { cause: error });
  }
}
