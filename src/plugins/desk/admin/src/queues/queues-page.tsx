import { Box } from '@strapi/design-system';
import { Navigate, Route, Routes } from 'react-router-dom';
import { ContradictionsQueue } from './contradictions-queue';
import { QueueBar } from './queue-bar';
import { RevisionsQueue } from './revisions-queue';
import { SlipsQueue } from './slips-queue';
import { UnverifiedQueue } from './unverified-queue';

/** What waits for somebody: figures to verify, contradictions, revisions. */
export default function QueuesPage() {
  return (
    <Box>
      <QueueBar />
      <Routes>
        <Route path="unverified" element={<UnverifiedQueue />} />
        <Route path="contradictions" element={<ContradictionsQueue />} />
        <Route path="slips" element={<SlipsQueue />} />
        <Route path="revisions" element={<RevisionsQueue />} />
        <Route path="*" element={<Navigate to="/plugins/desk/queues/unverified" replace />} />
      </Routes>
    </Box>
  );
}
