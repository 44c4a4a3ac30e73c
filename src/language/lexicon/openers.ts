/**
 * Words that open a clause which leans on another one: it tells when, where or how, and is no sentence by itself.
 * Lower-case NFC, Vietnamese and English; a word of two syllables stands with its space.
 */
export const OPENERS: readonly string[] = [
  // when
  ...['năm', 'tháng', 'quý', 'ngày', 'sáng', 'chiều', 'tối', 'hôm', 'kỳ', 'nhiệm kỳ'],
  ...['trong', 'từ', 'đến', 'tới', 'tính', 'nhân', 'sau', 'trước', 'khi', 'hiện', 'cuối', 'đầu', 'giữa'],
  // where and how
  ...['tại', 'ở', 'theo', 'với', 'qua', 'để', 'nhằm', 'bằng', 'trên', 'dưới', 'cùng', 'thông qua'],
  // what a sentence goes on with
  ...['và', 'cũng như', 'gồm', 'bao gồm', 'ngoài', 'bên cạnh', 'đồng thời', 'đặc biệt', 'riêng', 'cụ thể'],
  ...['tuy nhiên', 'do đó', 'vì', 'bởi', 'nhờ', 'nếu', 'mặc dù', 'dù', 'như', 'mà', 'nhưng', 'đạt', 'tăng'],
  ...['giảm', 'tương đương', 'trị giá', 'tổng trị giá'],
  // English
  ...['in', 'on', 'at', 'by', 'during', 'since', 'after', 'before', 'from', 'until', 'as', 'when', 'while'],
  ...['with', 'according to', 'through', 'of', 'including', 'besides', 'however', 'and', 'but', 'for'],
  ...[
    'among',
    'up',
    'down',
    'worth',
    'reaching',
    'which',
    'who',
    'where',
    'thus',
    'therefore',
    'if',
    'although',
  ],
];
