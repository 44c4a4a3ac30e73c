import fc from 'fast-check';
import { splitSentences } from '../../src/language';

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text);

test.each([
  ['Hội nghị đã họp. Đại biểu đã về.', ['Hội nghị đã họp.', 'Đại biểu đã về.']],
  ['Họp tại TP. Sao Mai. Trao 1.653 suất quà.', ['Họp tại TP. Sao Mai.', 'Trao 1.653 suất quà.']],
  ['Dự có ThS. Lê An, PGS. TS. Trần Bình.', ['Dự có ThS. Lê An, PGS. TS. Trần Bình.']],
  ['Ông A. Ông B. và chị H. được thăm hỏi.', ['Ông A. Ông B. và chị H. được thăm hỏi.']],
  ['Đại hội khóa X. Tham dự có 200 đại biểu.', ['Đại hội khóa X.', 'Tham dự có 200 đại biểu.']],
  ['Thu được 2,5 tỉ đồng. 12 căn nhà đã xong.', ['Thu được 2,5 tỉ đồng.', '12 căn nhà đã xong.']],
  [
    'Ngày 13.1, công đoàn họp. Chiều 16.3 thì bế mạc.',
    ['Ngày 13.1, công đoàn họp.', 'Chiều 16.3 thì bế mạc.'],
  ],
  ['Xem laodong.vn hoặc hỏi M.Linh.', ['Xem laodong.vn hoặc hỏi M.Linh.']],
  ['Học may, nấu ăn… để có nghề. Rồi đi làm...', ['Học may, nấu ăn… để có nghề.', 'Rồi đi làm...']],
  ['“Có khó không?” chị hỏi. “Không.” - Anh đáp.', ['“Có khó không?” chị hỏi.', '“Không.” - Anh đáp.']],
  ['“Chúng tôi sẽ làm.” Nói rồi ông về.', ['“Chúng tôi sẽ làm.”', 'Nói rồi ông về.']],
  ['1. Về chăm lo. Đã trao 5 suất.', ['1. Về chăm lo.', 'Đã trao 5 suất.']],
  ['Kết quả năm 2024. Tại hội nghị có tặng hoa.', ['Kết quả năm 2024.', 'Tại hội nghị có tặng hoa.']],
  ['Chăm lo đoàn viên.Trong năm đã trao quà.', ['Chăm lo đoàn viên.', 'Trong năm đã trao quà.']],
  ['Tổng kết năm 2024.Trong năm đã trao quà.', ['Tổng kết năm 2024.', 'Trong năm đã trao quà.']],
  ['Công bố ở TP.Sao Mai, Tp.HCM.', ['Công bố ở TP.Sao Mai, Tp.HCM.']],
  ['Tiêu đề không chấm\nThân bài có chấm.\r\n\r\nHết', ['Tiêu đề không chấm', 'Thân bài có chấm.', 'Hết']],
  ['- Một việc. - Hai việc.', ['- Một việc.', '- Hai việc.']],
  ['Hết giờ.\u00a0Đoàn về.', ['Hết giờ.', 'Đoàn về.']],
  ['Tuyệt vời!!! Ai cũng vui.', ['Tuyệt vời!!!', 'Ai cũng vui.']],
  ['Đạt 114%. Vượt 31%.', ['Đạt 114%.', 'Vượt 31%.']],
  ['Ở các xã. Ở các xóm.', ['Ở các xã.', 'Ở các xóm.']],
  [' \n ', []],
  ['', []],
])('splitSentences(%j) is %j', (text, expected) => {
  expect(split(text)).toEqual(expected);
  expect(split(text.normalize('NFD')).map((s) => s.normalize('NFC'))).toEqual(
    expected.map((s) => s.normalize('NFC'))
  );
});

const piece = fc.constantFrom(
  'Ông',
  'A',
  '.',
  '. ',
  '…',
  '“',
  '”',
  '\n',
  'TP',
  'đoàn viên',
  '1.653',
  ' ',
  '-',
  '?',
  'X',
  '\u00a0'
);
test('sentences are slices in order, and only white space falls between them', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((a) => a.join('')),
        fc.string({ unit: 'binary' })
      ),
      (text) => {
        let end = 0;
        for (const sentence of splitSentences(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(text.slice(end, sentence.start).trim()).toBe('');
          expect(sentence.text.trim()).toBe(sentence.text);
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }
    ),
    { numRuns: 500 }
  );
});
