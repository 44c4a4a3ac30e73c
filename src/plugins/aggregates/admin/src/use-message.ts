import { useIntl } from 'react-intl';
import english from './translations/en.json';

export type MessageKey = keyof typeof english;

/** Translates the plugin's own messages; English where a language has none. */
export function useMessage(): (key: MessageKey) => string {
  const { formatMessage } = useIntl();
  return (key) => formatMessage({ id: `aggregates.${key}`, defaultMessage: english[key] });
}
