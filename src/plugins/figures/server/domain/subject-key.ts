import type { SubjectKey } from './facts';

export type SubjectKind = 'organisation' | 'cluster';

/**
 * Names a subject by its kind and documentId, so that organisations and clusters share one column and never meet.
 *
 * @example subjectKey('cluster', 'abc') // 'cluster:abc'
 */
export function subjectKey(kind: SubjectKind, documentId: string): SubjectKey {
  return `${kind}:${documentId}`;
}

/** Takes a subject key apart again; the key must come from `subjectKey`. */
export function readSubjectKey(key: SubjectKey): { kind: SubjectKind; documentId: string } {
  const colon = key.indexOf(':');
  return { kind: key.slice(0, colon) as SubjectKind, documentId: key.slice(colon + 1) };
}
