import { useIntl } from 'react-intl';
import { PLUGIN_ID } from './plugin-id';

export type Values = Record<string, string | number>;

/** Translates the desk's own messages: `message('choices.indicator')`. A test holds every key to both languages. */
export function useMessage(): (key: string, values?: Values) => string {
  const { formatMessage } = useIntl();
  return (key, values) => formatMessage({ id: `${PLUGIN_ID}.${key}` }, values);
}
