import type { AggregateFunction, ChosenMeasure, OfferedType } from '../query/builder';
import { useMessage } from '../use-message';
import { Choice } from './choice';
import { RowList } from './row-list';

interface MeasuresProps {
  type: OfferedType;
  measures: readonly ChosenMeasure[];
  onChange: (measures: ChosenMeasure[]) => void;
}

const COUNT: ChosenMeasure = { function: 'count', path: '' };

/** What to measure: a function, and the field it is for. */
export function Measures({ type, measures, onChange }: MeasuresProps) {
  const message = useMessage();
  const fieldsFor = (name: AggregateFunction) =>
    type.fields.filter(({ functions }) => functions.includes(name));
  const functions = [...new Set(['count' as const, ...type.fields.flatMap((field) => field.functions)])];
  return (
    <RowList
      title={message('measures')}
      addLabel={message('add.measure')}
      rows={measures}
      fresh={COUNT}
      onChange={onChange}
    >
      {(measure, change) => (
        <>
          <Choice
            label={message('measure.function')}
            value={measure.function}
            options={functions.map((name) => ({ value: name, label: message(`function.${name}`) }))}
            onChange={(value) => {
              const name = value as AggregateFunction;
              const fields = fieldsFor(name);
              const path = fields.find((field) => field.path === measure.path)?.path ?? fields[0]?.path ?? '';
              change({ function: name, path });
            }}
          />
          {measure.function !== 'count' && (
            <Choice
              label={message('measure.field')}
              value={measure.path}
              options={fieldsFor(measure.function).map(({ path }) => ({ value: path, label: path }))}
              onChange={(path) => change({ ...measure, path })}
            />
          )}
        </>
      )}
    </RowList>
  );
}
