import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { Closing } from '../../../server/domain/closing/scope';
import { Scroll, SheetTable } from '../parts/sheet-table';
import { useMessage } from '../use-message';
import { useClosingWords } from './use-closing-words';

interface Props {
  closings: readonly Closing[];
  /** Left out for who may not reopen. */
  onReopen?: (closing: Closing) => void;
}

/** Closings, those that stand first. */
export function ClosingList({ closings, onReopen }: Props) {
  const message = useMessage();
  const { formatNumber } = useIntl();
  const { nameOf, moment } = useClosingWords();
  return (
    <Scroll tabIndex={0} role="region" aria-label={message('closing.list')}>
      <SheetTable>
        <thead>
          <tr>
            <th scope="col">{message('closing.scope')}</th>
            <th scope="col">{message('closing.period')}</th>
            <th scope="col">{message('closing.closed')}</th>
            <th scope="col" className="number">
              {message('closing.cells')}
            </th>
            <th scope="col">{message('closing.state')}</th>
            <th scope="col">{message('closing.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {closings.map((closing) => (
            <tr key={closing.id}>
              <th scope="row">
                {nameOf(closing)}
                {closing.note && (
                  <Typography tag="div" variant="pi" textColor="neutral600">
                    {closing.note}
                  </Typography>
                )}
              </th>
              <td>{closing.period}</td>
              <td>
                {closing.closedBy}
                <Typography tag="div" variant="pi" textColor="neutral600">
                  {moment(closing.closedAt)}
                </Typography>
              </td>
              <td className="number">{formatNumber(closing.counts.cells)}</td>
              <td>
                {closing.end ? (
                  <>
                    <Badge>{message(`closing.end.${closing.end.how}`)}</Badge>
                    <Typography tag="div" variant="pi" textColor="neutral600">
                      {[closing.end.by, moment(closing.end.at), closing.end.reason]
                        .filter(Boolean)
                        .join(' · ')}
                    </Typography>
                  </>
                ) : (
                  <Badge active>{message('closing.standing')}</Badge>
                )}
              </td>
              <td>
                <Flex gap={2} wrap="wrap">
                  <Button
                    tag={Link}
                    to={`/plugins/desk/closing/${closing.id}`}
                    variant="tertiary"
                    aria-label={message('closing.differences.of', {
                      name: nameOf(closing),
                      period: closing.period,
                    })}
                  >
                    {message('closing.differences')}
                  </Button>
                  {!closing.end && onReopen && (
                    <Button variant="tertiary" onClick={() => onReopen(closing)}>
                      {message('closing.reopen')}
                    </Button>
                  )}
                </Flex>
              </td>
            </tr>
          ))}
        </tbody>
      </SheetTable>
    </Scroll>
  );
}
