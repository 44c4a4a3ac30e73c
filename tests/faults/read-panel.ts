import type { Child } from '../bench/child';

interface Row {
  readonly indicator: { readonly code: string };
  readonly value: number | null;
}

/** The value that an organisation's panel shows for an indicator in a period; null when it has no such row. */
export async function readValue(
  node: Child,
  { organisation, period, code }: { organisation: string; period: string; code: string }
): Promise<number | null> {
  const response = await fetch(
    `http://127.0.0.1:${node.port}/api/organisations/${organisation}/figures?period=${period}`
  );
  const body = (await response.json()) as { data: { rows: Row[] } | null; error?: { message: string } };
  if (response.status !== 200 || !body.data) throw new Error(`${response.status}: ${body.error?.message}`);
  return body.data.rows.find(({ indicator }) => indicator.code === code)?.value ?? null;
}
