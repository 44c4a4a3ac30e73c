/** '2024-12-21': the day as it is on this person's calendar, not in Greenwich. */
export function dayCode(day: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
