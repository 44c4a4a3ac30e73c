import { useState } from 'react';
import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import type { SubjectChoice as Subject } from '../../../server/domain/choices';
import type { Scope } from '../../../server/domain/closing/scope';
import { SubjectChoice } from '../parts/subject-choice';
import { useMessage } from '../use-message';
import type { Chosen } from './closings-api';
import { PeriodChoice } from './period-choice';

const SCOPES: readonly Scope[] = ['cluster', 'organisation', 'all'];

/** Chooses what to close; nothing is closed yet. */
export function StartForm({ onCheck }: { onCheck: (chosen: Chosen) => void }) {
  const message = useMessage();
  const [scope, setScope] = useState<Scope>('cluster');
  const [subject, setSubject] = useState<Subject | null>(null);
  const [period, setPeriod] = useState(String(new Date().getFullYear() - 1));
  const ready = /^\d{4}/.test(period) && (scope === 'all' || subject !== null);
  return (
    <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta" tag="h2">
          {message('closing.start')}
        </Typography>
        <Typography textColor="neutral600">{message('closing.start.hint')}</Typography>
        <Flex gap={4} alignItems="flex-end" wrap="wrap">
          <Box width="24rem">
            <Field.Root>
              <Field.Label>{message('closing.scope')}</Field.Label>
              <SingleSelect
                value={scope}
                onChange={(next) => {
                  setScope(SCOPES.find((each) => each === next) ?? 'cluster');
                  setSubject(null);
                }}
              >
                {SCOPES.map((each) => (
                  <SingleSelectOption key={each} value={each}>
                    {message(`closing.scope.${each}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Box>
          {scope !== 'all' && (
            <Box flex="1" minWidth="28rem" maxWidth="44rem">
              <SubjectChoice
                key={scope}
                kind={scope}
                label={message(`closing.subject.${scope}`)}
                value={subject}
                onChange={setSubject}
              />
            </Box>
          )}
          <PeriodChoice value={period} onChange={setPeriod} />
          <Button
            size="L"
            disabled={!ready}
            onClick={() => onCheck({ scope, subject: subject?.documentId ?? null, period })}
          >
            {message('closing.check')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
