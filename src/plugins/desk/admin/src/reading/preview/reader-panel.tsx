import { useEffect, useRef, useState } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { useTheme } from 'styled-components';
import { useMessage } from '../../use-message';
import { Note } from '../findings/note';
import { isDark } from './is-dark';
import type { Language, PanelBody } from './use-preview';

interface FiguresElement extends HTMLElement {
  panel: { readonly data: PanelBody };
}

/** The very element that readers' pages carry, served by this newsroom. */
const loadElement = () => {
  const script = new URL(
    '/embed/union-figures.js',
    (window.strapi as unknown as { backendURL: string }).backendURL
  ).href;
  return import(/* @vite-ignore */ script);
};

/** The admin's root font is 10 pixels, a reader's page has 16, and the panel goes by the root's. */
const readerScale = () => 16 / (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);

/** Links of the panel lead to the reader's pages: in a tab of their own, or unsaved work would be left behind. */
function openBeside(event: MouseEvent) {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (!link) return;
  event.preventDefault();
  window.open(link.href, '_blank', 'noopener');
}

/** A panel drawn by the reader's own code, so that it is exactly what readers see. */
export function ReaderPanel({ body, language }: { body: PanelBody; language: Language }) {
  const message = useMessage();
  const { colors } = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'shown' | 'empty' | 'failed'>('shown');
  const theme = isDark(colors.neutral0) ? 'dark' : 'light';
  useEffect(() => {
    let left = false;
    loadElement().then(
      () => {
        if (left || !place.current) return;
        const element = document.createElement('union-figures') as FiguresElement;
        element.setAttribute('locale', language);
        element.setAttribute('theme', theme);
        element.addEventListener('figures-ready', () => setState('shown'));
        element.addEventListener('figures-empty', () => setState('empty'));
        element.addEventListener('click', openBeside);
        element.panel = { data: body };
        place.current.replaceChildren(element);
      },
      () => !left && setState('failed')
    );
    return () => {
      left = true;
    };
  }, [body, language, theme]);
  return (
    <Box>
      <div ref={place} style={{ zoom: readerScale() }} />
      {state === 'empty' && <Note>{message('preview.empty')}</Note>}
      {state === 'failed' && (
        <Typography textColor="danger600" role="alert">
          {message('preview.failed')}
        </Typography>
      )}
    </Box>
  );
}
