interface Told {
  readonly form: string;
  readonly recipientKind: string | null;
  readonly count: number | null;
  readonly personName: string | null;
  readonly organisation: { readonly documentId: string } | null;
  readonly cluster: { readonly documentId: string } | null;
}

/** What tells one award from others of its sentence. */
export const awardKind = ({ form, recipientKind }: Pick<Told, 'form' | 'recipientKind'>) =>
  `${form} ${recipientKind ?? ''}`;

/** What an award says: how many, or who. */
export const awardContent = ({ count, personName, organisation, cluster }: Told) =>
  String(count ?? personName ?? (organisation ?? cluster)?.documentId ?? '');
