/** Where a document is edited in the admin. */
const editAddress = (uid: string, documentId: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}`;

export const figureAddress = (documentId: string): string => editAddress('api::figure.figure', documentId);

export const articleAddress = (documentId: string): string => editAddress('api::article.article', documentId);

/** Where an organisation or a cluster is edited. */
export const subjectAddress = ({ kind, documentId }: { kind: string; documentId: string }): string =>
  editAddress(
    kind === 'cluster' ? 'api::emulation-cluster.emulation-cluster' : 'api::organisation.organisation',
    documentId
  );
