/** Words that make what follows in the sentence a plan: "phấn đấu kết nạp 5.000 đoàn viên". Lower-case NFC. */
export const PLAN_WORDS: readonly string[] = [
  'phấn đấu',
  'mục tiêu',
  'quyết tâm',
  'dự kiến',
  'chỉ tiêu chủ yếu',
  'chỉ tiêu cơ bản',
  'chỉ tiêu cụ thể',
  'giao chỉ tiêu',
  'đề ra chỉ tiêu',
  'đặt chỉ tiêu',
  'sẽ',
];

/** Words that end a plan within the sentence: what follows has happened. */
export const RESULT_WORDS: readonly string[] = ['đã', 'kết quả', 'đạt được', 'thực hiện được'];
