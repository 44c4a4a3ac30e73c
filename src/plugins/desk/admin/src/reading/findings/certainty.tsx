import { Badge } from '@strapi/design-system';
import type { FigureFinding } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';

/** From here on a finding that lacks nothing is likely right. */
const LIKELY = 0.6;

/** How far a finding can be trusted, in words. */
export function Certainty({ finding }: { finding: FigureFinding }) {
  const message = useMessage();
  if (finding.certain) return <Badge variant="success">{message('reading.certain')}</Badge>;
  if (finding.missing.length > 0) return <Badge variant="warning">{message('reading.incomplete')}</Badge>;
  return finding.confidence >= LIKELY ? (
    <Badge variant="primary">{message('reading.likely')}</Badge>
  ) : (
    <Badge variant="warning">{message('reading.unsure')}</Badge>
  );
}
