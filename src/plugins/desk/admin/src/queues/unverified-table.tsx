import { Checkbox, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { articleAddress, figureAddress } from '../parts/addresses';
import { TextLink } from '../parts/text-link';
import { useMessage } from '../use-message';
import { QueueTable } from './queue-table';
import { TwoLines } from './two-lines';
import type { UnverifiedFigure } from './unverified';

interface Props {
  items: readonly UnverifiedFigure[];
  /** Null: the role may not verify. */
  picked: ReadonlySet<string> | null;
  onPick: (picked: ReadonlySet<string>) => void;
  /** What hindered a figure from being verified. */
  problems: ReadonlyMap<string, string>;
}

/** The figures of one page, each with its sentence and a way to its source. */
export function UnverifiedTable({ items, picked, onPick, problems }: Props) {
  const message = useMessage();
  const { formatDate } = useIntl();
  const columns = ['figure', 'subject', 'source', 'changed'].map((name) => message(`queues.column.${name}`));
  const toggle = (documentId: string, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(documentId);
    else next.delete(documentId);
    onPick(next);
  };
  const row = (figure: UnverifiedFigure) => {
    const { documentId, indicator, subject, period, text, quote, article, updatedAt } = figure;
    const name = `${text ?? message('queues.target')}, ${indicator?.name ?? message('queues.missing.indicator')}`;
    const problem = problems.get(documentId);
    return [
      ...(picked
        ? [
            <Checkbox
              key="pick"
              aria-label={message('queues.pick', { name })}
              checked={picked.has(documentId)}
              onCheckedChange={(on) => toggle(documentId, on === true)}
            />,
          ]
        : []),
      <TwoLines
        key="figure"
        first={<TextLink to={figureAddress(documentId)}>{text ?? message('queues.target')}</TextLink>}
        second={
          <>
            {indicator?.name ?? message('queues.missing.indicator')}
            {problem && (
              <Typography variant="pi" textColor="danger600" role="alert" tag="p">
                {problem}
              </Typography>
            )}
          </>
        }
      />,
      <TwoLines key="subject" first={subject?.name ?? message('queues.missing.subject')} second={period} />,
      <TwoLines
        key="source"
        first={article ? <TextLink to={articleAddress(article.documentId)}>{article.title}</TextLink> : '–'}
        second={quote && `“${quote}”`}
      />,
      formatDate(updatedAt, { day: 'numeric', month: 'numeric', year: 'numeric' }),
    ];
  };
  return (
    <QueueTable
      name={message('queues.unverified')}
      columns={picked ? [message('queues.column.pick'), ...columns] : columns}
      items={items}
      keyOf={({ documentId }) => documentId}
      cells={row}
    />
  );
}
