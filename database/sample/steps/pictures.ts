import { render } from '../pictures/render';
import { SCENES } from '../pictures/scenes';
import { step } from '../store/step';
import { upload } from '../store/upload';

/** Draws the pictures and puts them into the media library. */
export const pictures = step(
  'pictures',
  Object.entries(SCENES),
  ([name]) => name,
  async ({ strapi, pictures: ids }, [name, svg]) => {
    const { id, changed } = await upload(strapi, {
      name: `mau-${name}.jpg`,
      mimetype: 'image/jpeg',
      content: () => render(svg),
    });
    ids.set(name, id);
    return changed;
  }
);
