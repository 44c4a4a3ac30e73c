import { useState } from 'react';
import { EmptyStateLayout, Flex } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Page, useRBAC } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import type { Closing } from '../../../server/domain/closing/scope';
import { useMessage } from '../use-message';
import { useClosings, type Chosen } from './closings-api';
import { ClosingList } from './closing-list';
import { ConfirmWindow } from './confirm-window';
import { DifferencesView } from './differences-view';
import { ReopenWindow } from './reopen-window';
import { StartForm } from './start-form';

const CLOSE = [{ action: 'plugin::desk.close', subject: null }];

/** Closing periods: the closings there are, what differs since, and a new one for who may close. */
export default function ClosingPage() {
  return (
    <Routes>
      <Route index element={<Overview />} />
      <Route path=":id" element={<DifferencesView />} />
    </Routes>
  );
}

function Overview() {
  const message = useMessage();
  const { data: closings, error } = useClosings();
  const { allowedActions } = useRBAC(CLOSE);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [reopening, setReopening] = useState<Closing | null>(null);
  if (error) return <Page.Error content={error.message} />;
  if (!closings) return <Page.Loading />;
  const { canClose = false } = allowedActions as { canClose?: boolean };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {canClose && <StartForm onCheck={setChosen} />}
      {closings.length > 0 ? (
        <ClosingList closings={closings} onReopen={canClose ? setReopening : undefined} />
      ) : (
        <EmptyStateLayout
          icon={<EmptyDocuments width="16rem" />}
          content={message('closing.none')}
          shadow="tableShadow"
        />
      )}
      {chosen && <ConfirmWindow chosen={chosen} onDone={() => setChosen(null)} />}
      {reopening && <ReopenWindow closing={reopening} onDone={() => setReopening(null)} />}
    </Flex>
  );
}
