import { useState } from 'react';
import { Box } from '@strapi/design-system';
import { DayField } from '../parts/day-field';
import { useMessage } from '../use-message';
import { LineField } from './text-fields';

interface Props {
  /** 2024-12-23T06:03:00+07:00, or null. */
  value: string | null;
  onChange: (moment: string | null) => void;
}

const CLOCK = /^([01]?\d|2[0-3])[:h.]([0-5]\d)$/;
/** A post of which only the day is known: noon keeps it on that day in every time zone of readers. */
const NOON = '12:00';

/** When a post was published: a day, and the hour in Vietnam as Vietnamese write it. */
export function PublishedFields({ value, onChange }: Props) {
  const message = useMessage();
  const day = value?.slice(0, 10) ?? '';
  const [clock, setClock] = useState(value?.slice(11, 16) ?? '');
  const change = (newDay: string, newClock: string) => {
    const time = timeOf(newClock || NOON);
    if (newDay === '') onChange(null);
    else if (time) onChange(`${newDay}T${time}:00+07:00`);
  };
  return (
    <>
      <Box flex="1 1 16rem">
        <DayField
          label={message('paste.field.published')}
          value={day}
          onChange={(newDay) => change(newDay, clock)}
        />
      </Box>
      <Box flex="1 1 10rem">
        <LineField
          label={message('paste.field.clock')}
          value={clock}
          error={clock !== '' && !timeOf(clock) ? message('paste.clock.wrong', { value: clock }) : undefined}
          onChange={(newClock) => {
            setClock(newClock);
            change(day, newClock);
          }}
        />
      </Box>
    </>
  );
}

/** '6:03', '06h03' → '06:03'; null for what is no time. */
function timeOf(clock: string): string | null {
  const [, hour = '', minute = ''] = CLOCK.exec(clock.trim()) ?? [];
  return hour === '' ? null : `${hour.padStart(2, '0')}:${minute}`;
}
