import { EVENTS } from '../content/events';
import type { SampleEvent } from '../model/programme';
import { step } from '../store/step';
import { upsert } from '../store/upsert';

const inLocale = ({ title, place, chair, summary }: SampleEvent, locale: 'vi' | 'en') => ({
  title: title[locale],
  place: place[locale],
  chair: chair[locale],
  summary: summary[locale],
});

/** Conferences, ceremonies, seminars; posts refer to them. */
export const events = step(
  'events',
  EVENTS,
  ({ key }) => key,
  async (loading, event) => {
    const { key, kind, startsAt, endsAt, period } = event;
    const { refs } = loading;
    const shared = {
      kind,
      startsAt,
      endsAt,
      period,
      organiser: refs.one('organisation', event.organiser),
      organisations: refs.all('organisation', event.organisations),
      clusters: refs.all('cluster', event.clusters),
      programme: refs.maybe('programme', event.programme),
    };
    const { documentId, changed } = await upsert(loading, {
      uid: 'api::event.event',
      by: { slug: key },
      published: true,
      vi: { ...shared, ...inLocale(event, 'vi') },
      en: { ...shared, ...inLocale(event, 'en') },
    });
    refs.set('event', key, documentId);
    return changed;
  }
);
