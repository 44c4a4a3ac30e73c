import { useState } from 'react';
import { Box, Button, Flex, Main, NumberInput, Field, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Choice } from '../parts/choice';
import { Filters } from '../parts/filters';
import { Groups } from '../parts/groups';
import { Measures } from '../parts/measures';
import { QueryText } from '../parts/query-text';
import { Result } from '../parts/result';
import { emptyBuilder, measureName, toQuery, type Builder, type OfferedType } from '../query/builder';
import { toGraphql } from '../query/to-graphql';
import { toRest } from '../query/to-rest';
import { useRun, useTypes } from '../use-aggregate';
import { useMessage } from '../use-message';

function BuilderForm({ types }: { types: readonly [OfferedType, ...OfferedType[]] }) {
  const message = useMessage();
  const [builder, setBuilder] = useState<Builder>(() => emptyBuilder(types[0].uid));
  const [asked, setAsked] = useState<Builder>(builder);
  const { answer, error, busy, run, forget } = useRun();
  const type = types.find(({ uid }) => uid === builder.uid) ?? types[0];
  const change = (part: Partial<Builder>) => setBuilder((before) => ({ ...before, ...part }));
  const graphql = toGraphql(builder, type);
  const calculate = () => {
    setAsked(builder);
    return run(type.uid, toQuery(builder, type));
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex
        direction="column"
        alignItems="stretch"
        gap={5}
        background="neutral0"
        padding={6}
        hasRadius
        shadow="tableShadow"
      >
        <Choice
          label={message('type')}
          value={type.uid}
          options={types.map(({ uid, label }) => ({ value: uid, label }))}
          onChange={(uid) => {
            setBuilder(emptyBuilder(uid));
            forget();
          }}
        />
        <Measures
          type={type}
          measures={builder.measures}
          onChange={(measures) => change({ measures, sort: '' })}
        />
        <Groups type={type} groups={builder.groups} onChange={(groups) => change({ groups })} />
        <Filters type={type} filters={builder.filters} onChange={(filters) => change({ filters })} />
        {builder.groups.length > 0 && (
          <Flex gap={3} alignItems="flex-end">
            <Choice
              label={message('sort')}
              value={builder.sort || 'keys'}
              options={[
                { value: 'keys', label: message('sort.keys') },
                ...[...new Set(builder.measures.map(measureName))].map((name) => ({
                  value: name,
                  label: name,
                })),
              ]}
              onChange={(sort) => change({ sort: sort === 'keys' ? '' : sort })}
            />
            <Field.Root width="100%">
              <Field.Label>{message('top')}</Field.Label>
              <NumberInput
                aria-label={message('top')}
                value={builder.top}
                onValueChange={(top: number | undefined) =>
                  change({ top: Math.max(0, Math.trunc(top ?? 0)) })
                }
              />
            </Field.Root>
          </Flex>
        )}
        <Box>
          <Button onClick={calculate} loading={busy} disabled={!builder.measures.length}>
            {message('run')}
          </Button>
        </Box>
      </Flex>
      {error && (
        <Typography role="alert" textColor="danger600">
          {error}
        </Typography>
      )}
      {answer && <Result builder={asked} answer={answer} name={type.plural} />}
      <Box tag="section">
        <Typography variant="delta" tag="h2">
          {message('queries')}
        </Typography>
        <QueryText label={message('copy.rest')} text={toRest(builder, type)} />
        {'query' in graphql ? (
          <QueryText label={message('copy.graphql')} text={graphql.query} />
        ) : (
          <Box paddingTop={4}>
            <Typography textColor="neutral600">{message(`reason.${graphql.reason}`)}</Typography>
          </Box>
        )}
      </Box>
    </Flex>
  );
}

/** The page on which an administrator clicks an aggregate together. */
export default function BuilderPage() {
  const message = useMessage();
  const { types, error } = useTypes();
  if (error) return <Page.Error content={error} />;
  if (!types) return <Page.Loading />;
  const [first, ...rest] = types;
  return (
    <Main>
      <Page.Title>{message('name')}</Page.Title>
      <Layouts.Header title={message('name')} subtitle={message('subtitle')} />
      <Layouts.Content>
        {first ? <BuilderForm types={[first, ...rest]} /> : <Typography>{message('none')}</Typography>}
      </Layouts.Content>
    </Main>
  );
}
