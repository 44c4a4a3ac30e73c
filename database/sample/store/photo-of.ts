import type { Localized } from '../model/localized';
import type { Photo } from '../model/photo';
import type { Loading } from './loading';

const CREDIT: Localized = {
  vi: 'Minh họa: tòa soạn mẫu',
  en: 'Illustration: the sample newsroom',
};

/** A photo component in one language. */
export function photoOf({ pictures }: Loading, { picture, caption, alt }: Photo, locale: keyof Localized) {
  const image = pictures.get(picture);
  if (image === undefined)
    throw new Error(`picture "${picture}" is not drawn; the scenes are in pictures/scenes.`);
  return { image, caption: caption[locale], alt: alt[locale], credit: CREDIT[locale] };
}
