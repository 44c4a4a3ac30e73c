const EXTENSION = /\.(?:jpe?g|png|gif|webp|avif|heic|bmp|tiff?|mp4)$/i;
const CAMERA =
  /^(?:img|dsc|dscn|dscf|dji|pxl|image|photo|picture|screenshot|untitled|unnamed|received|viber|fb_img|z)[\s_-]*(?:image[\s_-]*)?\(?\d{1,20}(?:[\s_()-].*)?$/i;
/** Numbers of a camera or a messenger and the beginnings of hashes, nothing else. */
const CODES = /^\d{10,}(?:[\s_-]+[0-9a-f]{6,})*$/i;
const HASH = /(?:^|[\s_-])[0-9a-f]{20,}(?:[\s_-]|$)/i;
const NUMBERED = /^\p{Ll}[\p{L}\p{M}]{0,9}[\s_-]?\(?\d{1,3}\)?$/u;
/** Where a page shows no picture: '[Ảnh 1]'. */
const PLACEHOLDER = /^\[(?:ảnh|hình|image|photo)[^\]]{0,40}\]$/iu;
const SLUG_WORDS = /^[a-z0-9]+(?:[\s_-]+[a-z0-9]+){2,}$/;

/**
 * Whether a line is the name of an image that the page leaked: 'DSC_0123.JPG', 'z5521…', 'ảnh 3',
 * or words without diacritics and capitals, such as '240115 lanh dao trao qua'.
 */
export function isFileName(text: string): boolean {
  if (text.length > 200) return false;
  if (EXTENSION.test(text) && !/[.!?]\s/.test(text)) return true;
  if (CAMERA.test(text) && /\d{3}/.test(text)) return true;
  if (CODES.test(text)) return true;
  if (HASH.test(text) && !/[.,;]\s/.test(text)) return true;
  if (NUMBERED.test(text) || PLACEHOLDER.test(text)) return true;
  // Four words of small ASCII letters: no Vietnamese sentence, but what a camera folder or a slug looks like.
  return SLUG_WORDS.test(text) && (/\d/.test(text) || text.split(/[\s_-]+/).length >= 4);
}
