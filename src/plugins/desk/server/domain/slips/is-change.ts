import { wordsBefore, type Mention } from './told';

/** A change by so many is no total: "tăng 1.134 người", but "thực tăng" has an indicator of its own. */
export function isChange({ figure, passage, sentence }: Mention): boolean {
  if (figure.indicator === 'members-net-increase') return false;
  return /(?:^|\s)(?:tăng|giảm|thêm)(?:\s+thêm)?(?:\s+(?:gần|hơn|trên|khoảng))?\s*$/.test(
    wordsBefore(sentence, passage)
  );
}
