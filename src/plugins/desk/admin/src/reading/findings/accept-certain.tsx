import { Button } from '@strapi/design-system';
import type { FigureFinding } from '../../../../server/domain/reading/reading';
import { useMessage } from '../../use-message';
import type { Deciding } from '../state/use-decide';
import { acceptanceOf } from './decision-on';

interface Props {
  figures: readonly FigureFinding[];
  deciding: Deciding;
}

/** Accepts, in one go, everything that needs no look. */
export function AcceptCertain({ figures, deciding: { decide, busy } }: Props) {
  const message = useMessage();
  const certain = figures.filter((finding) => finding.state === 'open' && finding.certain);
  if (certain.length === 0) return null;
  return (
    <Button
      size="S"
      variant="secondary"
      loading={certain.every(({ key }) => busy.has(key))}
      onClick={() => void decide(certain.map((finding) => acceptanceOf('figure', finding)))}
    >
      {message('reading.accept.certain', { count: certain.length })}
    </Button>
  );
}
