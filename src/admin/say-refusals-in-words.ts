import type { StrapiApp } from '@strapi/strapi/admin';
import apiErrors from './translations/vi/api-errors.json';
import { rewordRefusal } from './translations/reword-refusal';

/** An action of Redux Toolkit Query whose request the server refused. */
interface Refused {
  payload: object;
  meta: { rejectedWithValue: true };
}

const isRefused = (action: unknown): action is Refused => {
  const { meta, payload } = action as { meta?: { rejectedWithValue?: unknown }; payload?: unknown };
  return meta?.rejectedWithValue === true && typeof payload === 'object' && payload !== null;
};

/**
 * Some forms of Strapi, the login among them, print the server's English as it came, past all translations.
 * They get it in Vietnamese while the admin is in Vietnamese.
 */
export function sayRefusalsInWords(app: Pick<StrapiApp, 'addMiddlewares'>) {
  app.addMiddlewares([
    () => (store) => (next) => (action) => {
      const inVietnamese = store.getState().admin_app.language.locale === 'vi';
      if (inVietnamese && isRefused(action)) rewordRefusal(action.payload, apiErrors);
      return next(action);
    },
  ]);
}
