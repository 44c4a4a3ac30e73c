import { checkOrder, checkPeriod, type Rule } from '../../setup/rule';

interface Event {
  startsAt: string | null;
  endsAt: string | null;
  period: string | null;
}

export const eventRule: Rule<Event> = {
  check: ({ startsAt, endsAt, period }) => [
    ...checkOrder(
      'endsAt',
      startsAt,
      endsAt,
      'Sự kiện kết thúc trước khi bắt đầu. Hãy sửa giờ bắt đầu hoặc giờ kết thúc.'
    ),
    ...checkPeriod('period', period),
  ],
};
