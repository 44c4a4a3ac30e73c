import { Suspense } from 'react';
import { Box, Main } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { DESK_PERMISSIONS } from './desk-permissions';
import { TabBar } from './parts/tab-bar';
import { TABS } from './tabs';
import { useMessage } from './use-message';

/** The figures desk: its pages one beside the other, each loaded when it is opened. */
export default function DeskPage() {
  const message = useMessage();
  const [first] = TABS;
  return (
    <Page.Protect permissions={DESK_PERMISSIONS}>
      <Page.Title>{message('page.name')}</Page.Title>
      <Main>
        <Layouts.BaseHeader title={message('page.name')} subtitle={<TabBar tabs={TABS} />} />
        <Layouts.Content>
          <Box paddingBottom={8}>
            <Suspense fallback={<Page.Loading />}>
              <Routes>
                {TABS.map(({ path, Page: Content }) => (
                  <Route key={path} path={`${path}/*`} element={<Content />} />
                ))}
                <Route path="*" element={<Navigate to={`/plugins/desk/${first?.path ?? ''}`} replace />} />
              </Routes>
            </Suspense>
          </Box>
        </Layouts.Content>
      </Main>
    </Page.Protect>
  );
}
