import { slug } from '../../../../../language';
import type { BoardReport } from './report';

export interface FileNames {
  /** 'bang-tong-hop-cum-thi-dua-so-5-nam-2024.xlsx' */
  readonly ascii: string;
  /** 'Bảng tổng hợp Cụm thi đua số 5 – Năm 2024.xlsx' */
  readonly vietnamese: string;
}

/** Names under which a board is saved: one that every system takes, one that people read. */
export function fileNames({ subject, period }: BoardReport, extension: string): FileNames {
  // What Windows refuses in a name, and line ends that would end a header.
  const safe = (words: string) => words.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').trim();
  const words = `Bảng tổng hợp ${safe(subject.name)} – ${safe(period.label)}`;
  return { ascii: `${slug(words, 'bang-tong-hop')}.${extension}`, vietnamese: `${words}.${extension}` };
}

/** The header that offers a file under both names (RFC 6266, RFC 5987). */
export function contentDisposition({ ascii, vietnamese }: FileNames): string {
  const encoded = encodeURIComponent(vietnamese).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
