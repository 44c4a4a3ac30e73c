import type { Indicator } from './indicator';

/** Training and initiatives. */
export const TRAINING: readonly Indicator[] = [
  {
    code: 'training-classes',
    unit: 'class',
    kind: 'flow',
    better: 'higher',
    name: { vi: 'Lớp bồi dưỡng, tập huấn', en: 'Training classes' },
    definition: {
      vi: 'Số lớp bồi dưỡng, tập huấn tổ chức trong kỳ.',
      en: 'Training classes held in the period.',
    },
    aliases: [
      '# lớp',
      'mở # lớp',
      'tổ chức # lớp',
      '# lớp huấn luyện',
      '# lớp bồi dưỡng',
      '# lớp tập huấn',
      '# khóa tập huấn',
      '# khóa đào tạo',
    ],
  },
  {
    code: 'training-attendances',
    unit: 'turn',
    kind: 'flow',
    better: 'higher',
    name: { vi: 'Lượt cán bộ công đoàn được tập huấn', en: 'Training attendances' },
    definition: {
      vi: 'Số lượt cán bộ công đoàn dự các lớp bồi dưỡng, tập huấn.',
      en: 'Attendances of union officers at training classes.',
    },
    aliases: [
      'tập huấn … cho # lượt',
      'bồi dưỡng … cho # lượt',
      '# lượt cán bộ',
      '# lượt cán bộ công đoàn',
      'tập huấn # lượt',
    ],
  },
  {
    code: 'workers-trained',
    unit: 'person',
    otherUnits: ['turn'],
    kind: 'flow',
    better: 'higher',
    name: { vi: 'Người lao động được tập huấn, bồi dưỡng', en: 'Workers trained' },
    definition: {
      vi: 'Số đoàn viên, người lao động được tập huấn, bồi dưỡng tay nghề.',
      en: 'Members and workers trained in their trade.',
    },
    aliases: [
      '# … tham gia tập huấn',
      '# … được tập huấn',
      '# … được bồi dưỡng',
      'nâng cao trình độ … cho #',
      'tập huấn cho #',
      'huấn luyện cho #',
      'bồi dưỡng … cho #',
      'đào tạo … cho #',
    ],
  },
  {
    code: 'workers-trained-rate',
    unit: 'percent',
    kind: 'ratio',
    better: 'higher',
    name: { vi: 'Tỉ lệ người lao động được tập huấn', en: 'Share of workers trained' },
    definition: {
      vi: 'Tỉ lệ đoàn viên, người lao động được tập huấn, bồi dưỡng.',
      en: 'Share of members and workers who were trained.',
    },
    aliases: ['# … tham gia tập huấn', '# … được tập huấn', '# … được bồi dưỡng'],
  },
  {
    code: 'initiatives',
    unit: 'initiative',
    kind: 'flow',
    better: 'higher',
    name: { vi: 'Sáng kiến', en: 'Initiatives' },
    definition: {
      vi: 'Số sáng kiến của đoàn viên, người lao động được ghi nhận trong kỳ.',
      en: 'Initiatives of members and workers recorded in the period.',
    },
    aliases: ['# sáng kiến', 'sáng kiến #', '# đề tài', '# giải pháp'],
  },
  {
    code: 'initiative-value',
    unit: 'vnd',
    kind: 'flow',
    better: 'higher',
    name: { vi: 'Giá trị làm lợi của sáng kiến', en: 'Value of initiatives' },
    definition: {
      vi: 'Giá trị làm lợi của các sáng kiến trong kỳ.',
      en: 'Savings made by initiatives in the period.',
    },
    aliases: [
      'làm lợi #',
      'sáng kiến … làm lợi #',
      'sáng kiến … trị giá #',
      'giá trị làm lợi #',
      'tiết kiệm #',
    ],
    worthOf: ['initiatives'],
  },
];
