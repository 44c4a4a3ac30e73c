import { INDICATORS } from '../content/indicators';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

/** The catalogue, in its own order. */
export const indicators = step(
  'indicators',
  [...INDICATORS.entries()],
  ([, { code }]) => code,
  async (loading, [order, indicator]) => {
    const { code, name, unit, kind, better, definition, aliases } = indicator;
    const fixed = { code, unit, kind, better, order };
    const { documentId, changed } = await upsert(loading, {
      uid: 'api::indicator.indicator',
      by: { code },
      vi: { ...fixed, name: name.vi, definition: definition.vi, aliases: aliases.join('\n') },
      en: { ...fixed, name: name.en, definition: definition.en },
    });
    loading.refs.set('indicator', code, documentId);
    return changed;
  }
);
