import { checkOrder, type Rule } from '../../setup/rule';

interface Person {
  positions: { title: string; from: string | null; to: string | null }[];
}

export const personRule: Rule<Person> = {
  populate: { positions: true },
  check: ({ positions }) =>
    positions.flatMap(({ title, from, to }, index) =>
      checkOrder(
        `positions.${index}.to`,
        from,
        to,
        `Chức vụ "${title}" kết thúc trước ngày bắt đầu. Hãy sửa một trong hai ngày.`
      )
    ),
};
