import { INTERVALS } from '../../../server/core/query';
import { isDate, type ChosenGroup, type OfferedType } from '../query/builder';
import { useMessage } from '../use-message';
import { Choice } from './choice';
import { RowList } from './row-list';

interface GroupsProps {
  type: OfferedType;
  groups: readonly ChosenGroup[];
  onChange: (groups: ChosenGroup[]) => void;
}

/** What to group by: a field, and how finely when it is a date. */
export function Groups({ type, groups, onChange }: GroupsProps) {
  const message = useMessage();
  const fields = type.fields.filter((field) => field.groupable);
  const dateAt = (path: string) => isDate(fields.find((field) => field.path === path));
  const free = fields.find(({ path }) => !groups.some((group) => group.path === path));
  const chosen = (path: string): ChosenGroup => ({ path, interval: dateAt(path) ? 'year' : '' });
  return (
    <RowList
      title={message('groups')}
      addLabel={message('add.group')}
      rows={groups}
      fresh={free ? chosen(free.path) : null}
      onChange={onChange}
    >
      {(group, change) => (
        <>
          <Choice
            label={message('group.field')}
            value={group.path}
            options={fields.map(({ path }) => ({ value: path, label: path }))}
            onChange={(path) => change(chosen(path))}
          />
          {dateAt(group.path) && (
            <Choice
              label={message('group.interval')}
              value={group.interval || 'none'}
              options={[
                { value: 'none', label: message('interval.none') },
                ...INTERVALS.map((name) => ({ value: name, label: message(`interval.${name}`) })),
              ]}
              onChange={(value) =>
                change({ ...group, interval: INTERVALS.find((name) => name === value) ?? '' })
              }
            />
          )}
        </>
      )}
    </RowList>
  );
}
