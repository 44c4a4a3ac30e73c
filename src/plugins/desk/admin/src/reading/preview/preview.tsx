import { useState } from 'react';
import { Flex, Loader, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useMessage } from '../../use-message';
import { Note } from '../findings/note';
import type { SavedPost } from '../post';
import { ReaderPanel } from './reader-panel';
import { LANGUAGES, usePreview, type Language } from './use-preview';

/** The panel with everything accepted so far, verified or not, in either language. */
export function Preview({ post }: { post: SavedPost }) {
  const message = useMessage();
  const [language, setLanguage] = useState<Language>(post.locale === 'en' ? 'en' : 'vi');
  const { panels, error } = usePreview(post);
  const body = panels?.[language];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={3} justifyContent="space-between" wrap="wrap">
        <Note>{message('preview.explanation')}</Note>
        <SingleSelect
          aria-label={message('preview.language')}
          value={language}
          onChange={(chosen) => setLanguage(chosen as Language)}
        >
          {LANGUAGES.map((each) => (
            <SingleSelectOption key={each} value={each}>
              {message(NAMES[each])}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Flex>
      {error && (
        <Typography textColor="danger600" role="alert">
          {error.message}
        </Typography>
      )}
      {!panels && !error && <Loader>{message('preview.loading')}</Loader>}
      {panels && !body && <Note>{message('preview.no.language')}</Note>}
      {body && <ReaderPanel body={body} language={language} />}
    </Flex>
  );
}

const NAMES: Readonly<Record<Language, string>> = { vi: 'preview.vi', en: 'preview.en' };
