import slugify from 'slugify';
import { normalize } from './normalize';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Makes the address part of a title: lower-case ASCII words joined by hyphens. The only place that calls `slugify`.
 * Numbers stay apart ('1.653/1.450' is two numbers), '&' reads "và", '%' reads "phần trăm".
 *
 * @param fallback what to return when the title has no letter or digit; must be a slug itself, such as 'bai-viet'.
 * @throws RangeError if `fallback` is no slug.
 * @example slug('Trao 1.653/1.450 suất quà, đạt 114%', 'bai-viet') // 'trao-1-653-1-450-suat-qua-dat-114-phan-tram'
 * @example slug('!!!', 'bai-viet')                                 // 'bai-viet'
 */
export function slug(title: string, fallback: string): string {
  if (!SLUG.test(fallback))
    throw new RangeError(
      `"fallback" must be lower-case words joined by hyphens, such as "bai-viet"; got "${fallback}".`
    );
  // Everything that is no letter or digit separates words: slugify would glue them ('TP.HCM' to 'tphcm').
  // NFKC composes like NFC and also reads 'm²' as 'm2'.
  // What marks are left belong to no letter that slugify knows, and a run of them would keep it busy for minutes.
  const words = normalize(title, 'NFKC')
    .replace(/\p{M}+/gu, '')
    .replace(/&/g, ' và ')
    .replace(/%/g, ' phần trăm ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return slugify(words, { locale: 'vi', lower: true, strict: true }) || fallback;
}
