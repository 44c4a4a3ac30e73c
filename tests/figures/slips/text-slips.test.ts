import { findSlips } from '../../../src/plugins/desk/server/domain/slips/find-slips';
import { tellPost, type Post } from './told-post';

const slipsOf = (post: Post) => findSlips(tellPost({ publishedOn: '2025-01-10', ...post }));
const told = (post: Post) => slipsOf(post).map(({ kind, arithmetic }) => `${kind}: ${arithmetic}`);

describe('a text that cannot be right', () => {
  test.each<[string, Post, string]>([
    [
      'parts of two khối against their whole',
      {
        body: 'Toàn tỉnh có 6.482 CĐCS, trong đó khối doanh nghiệp 937 đơn vị; khối hành chính 5.491 đơn vị.',
      },
      'breakdown: 937 + 5.491 = 6.428 ≠ 6.482',
    ],
    [
      'a list that is complete by its word',
      { body: 'Huyện có 312 công đoàn cơ sở, bao gồm 198 CĐCS trường học và 104 CĐCS doanh nghiệp.' },
      'breakdown: 198 + 104 = 302 ≠ 312',
    ],
    [
      'two opposites',
      { body: 'LĐLĐ thành phố hỗ trợ 77 căn nhà, trong đó xây mới 40 căn nhà và sửa chữa 36 căn nhà.' },
      'breakdown: 40 + 36 = 76 ≠ 77',
    ],
    [
      'parts of money that exceed their sum',
      {
        body: 'Tổng kinh phí 300 triệu đồng, trong đó khối trường học 120 triệu đồng, khối doanh nghiệp 230 triệu đồng.',
      },
      'breakdown: 120 + 230 = 350 triệu đồng ≠ 300 triệu đồng',
    ],
    [
      'a share that is another one',
      { body: 'Có 20.963/26.876 công nhân tham gia bỏ phiếu, chiếm 87%.' },
      'ratio: 20.963 / 26.876 = 77,99% ≠ 87%',
    ],
    [
      'a share whose percentage has a target of its own',
      { body: 'Bồi dưỡng cho 20.963/26.876 người lao động, đạt 87% (chỉ tiêu 70%).' },
      'ratio: 20.963 / 26.876 = 77,99% ≠ 87%',
    ],
    [
      'an attainment of result/target',
      { body: 'Thực tăng 1.653/1.450 đoàn viên, đạt tỉ lệ 141% chỉ tiêu.' },
      'attainment: 1.653 / 1.450 = 114% ≠ đạt 141%',
    ],
    [
      'an excess over a target in brackets',
      { body: 'Tính đến nay có 5.265 sáng kiến, vượt 13% chỉ tiêu (4.000 sáng kiến).' },
      'attainment: 5.265 / 4.000 = 131,62%, tức vượt 31,62% ≠ vượt 13%',
    ],
    [
      'an attainment printed as an excess',
      { body: 'Kết nạp 1.320/1.200 đoàn viên, vượt 110% chỉ tiêu.' },
      'attainment: 1.320 / 1.200 = 110%, tức vượt 10% ≠ vượt 110%',
    ],
    [
      'a part that is larger than what it is a part of',
      {
        body: 'Giới thiệu 402 đoàn viên ưu tú cho Đảng, trong đó 455 đoàn viên được kết nạp vào Đảng.',
      },
      'subset: 455 người > 402 người',
    ],
    [
      'a price that does not make the sum',
      { body: 'Công đoàn trao 50 suất quà, mỗi suất quà trị giá 500.000 đồng, tổng trị giá 52 triệu đồng.' },
      'unit-value: 50 × 500 nghìn đồng = 25 triệu đồng ≠ 52 triệu đồng',
    ],
    [
      'a headline below the sum of its parts',
      {
        title: 'Trên 8 tỉ đồng chăm lo cho người lao động',
        body:
          'Năm 2024, các cấp công đoàn tặng 3.000 suất quà với tổng số tiền gần 1,5 tỉ đồng. ' +
          'Doanh nghiệp cũng tặng 9.000 suất quà, tổng trị giá trên 7 tỉ đồng.\n' +
          'Quỹ Mái ấm Công đoàn hỗ trợ 14 căn nhà với số tiền 700 triệu đồng.',
      },
      'headline: gần 1,5 + trên 7 + 0,7 ≈ 9,2 tỉ đồng, tiêu đề nói trên 8 tỉ đồng',
    ],
    [
      'a caption with another award than the text',
      {
        body: 'LĐLĐ tỉnh Đông Phong tặng Giấy khen cho 5 tập thể có thành tích xuất sắc.',
        captions: ['LĐLĐ tỉnh Đông Phong tặng Bằng khen cho các tập thể.'],
      },
      'caption: bằng khen ≠ giấy khen',
    ],
    [
      'a caption with two digits swapped',
      {
        body: 'Trong năm, huyện kết nạp mới 4.968 đoàn viên.',
        captions: ['Năm nay huyện kết nạp mới 4.986 đoàn viên.'],
      },
      'caption: 4.986 ≠ 4.968',
    ],
    [
      'a title with one digit changed',
      { title: 'Kết nạp mới 4.068 đoàn viên', body: 'Trong năm, huyện kết nạp mới 4.968 đoàn viên.' },
      'headline: 4.068 ≠ 4.968',
    ],
  ])('%s', (_, post, expected) => {
    expect(told(post)).toEqual([expected]);
  });
});

describe('a text that may be right tells no slip', () => {
  test.each([
    'Toàn tỉnh có 6.428 CĐCS, trong đó khối doanh nghiệp 937 đơn vị; khối hành chính 5.491 đơn vị.',
    'Huyện có 312 CĐCS, trong đó 198 CĐCS trường học và 50 CĐCS xã.', // not all of them are told
    'Huyện có 312 CĐCS, gồm 198 CĐCS trường học, 50 CĐCS xã và các CĐCS doanh nghiệp.',
    'Lớp học có 300 người, trong đó 250 người là nữ và 120 người là đảng viên.', // some are both
    'Tổng kinh phí gần 300 triệu đồng, trong đó khối trường học 120 triệu đồng, khối doanh nghiệp 170 triệu đồng.',
    'Có 20.963/26.876 công nhân tham gia bỏ phiếu, chiếm 78%.', // rounded: 77,999
    'Có 20.963/26.876 công nhân tham gia bỏ phiếu, chiếm 77%.', // cut
    'Có 20.963/26.876 công nhân tham gia bỏ phiếu, chiếm 77,9%.',
    'Có 20.963/26.876 công nhân tham gia, chiếm 12% công nhân toàn tỉnh.',
    '5/7 đơn vị đạt 100% chỉ tiêu.',
    'Các đơn vị hoàn thành 15/16 chỉ tiêu, riêng chỉ tiêu phát triển đoàn viên đạt 127,5%.',
    'Kết nạp 1.320/1.200 đoàn viên, đạt 110% chỉ tiêu, bằng 96% so với cùng kỳ.',
    'Kết nạp 1.653/1.450 đoàn viên, đạt trên 110% chỉ tiêu.',
    'Tính đến nay có 5.265 sáng kiến, vượt 31% chỉ tiêu (4.000 sáng kiến).',
    'Tính đến nay có 5.265 sáng kiến, vượt 32% chỉ tiêu (4.000 sáng kiến).',
    'Thành lập 30 công đoàn cơ sở, đạt 105% chỉ tiêu.', // a target is never derived
    'Giới thiệu 402 đoàn viên ưu tú cho Đảng, trong đó 255 đoàn viên được kết nạp vào Đảng.',
    'Trao 50 suất quà, mỗi suất quà trị giá 500.000 đồng, tổng trị giá 25 triệu đồng.',
    'Trao 50 suất quà, mỗi suất quà gồm 500.000 đồng tiền mặt và một túi gạo, tổng trị giá 32 triệu đồng.',
    'Số đoàn viên kết nạp mới tăng 1.134 người, nên thực tăng 2.088 đoàn viên.',
  ])('%s', (body) => {
    expect(told({ body })).toEqual([]);
  });

  test('parts that fall short of the headline: a text need not tell all of them', () => {
    const title = 'Trên 20 tỉ đồng chăm lo cho người lao động';
    const body =
      'Năm 2024, công đoàn tặng 3.000 suất quà với tổng số tiền 1,5 tỉ đồng.\n' +
      'Quỹ hỗ trợ 14 căn nhà Mái ấm Công đoàn với số tiền 700 triệu đồng.';
    expect(told({ title, body })).toEqual([]);
  });

  test('a caption whose award the text tells, too', () => {
    const body =
      'LĐLĐ tỉnh Đông Phong tặng Giấy khen cho 5 tập thể và tặng Bằng khen cho 2 tập thể xuất sắc.';
    expect(told({ body, captions: ['LĐLĐ tỉnh Đông Phong tặng Bằng khen cho các tập thể.'] })).toEqual([]);
  });
});

test('a slip names the sentences and says in words what is wrong', () => {
  const body = 'Hội nghị khai mạc sáng nay. Thực tăng 1.653/1.450 đoàn viên, đạt tỉ lệ 141% chỉ tiêu.';
  const [slip] = slipsOf({ body });
  expect(slip?.message).toBe('Bài viết “đạt 141%”, nhưng kết quả chia cho chỉ tiêu là 114%.');
  expect(slip?.passages.map(({ sentence }) => sentence)).toEqual([
    'Thực tăng 1.653/1.450 đoàn viên, đạt tỉ lệ 141% chỉ tiêu.',
  ]);
  expect(slip?.dismissed).toBeNull();
});

test('the key stays when other sentences change, and changes when the number does', () => {
  const wrong = 'Thực tăng 1.653/1.450 đoàn viên, đạt tỉ lệ 141% chỉ tiêu.';
  const keyOf = (body: string) => slipsOf({ body })[0]?.key;
  expect(keyOf(`Một câu mới ở trên.\n${wrong} Và một câu ở sau.`)).toBe(keyOf(wrong));
  expect(keyOf(wrong.normalize('NFD'))).toBe(keyOf(wrong));
  expect(keyOf(wrong.replace('141', '142'))).not.toBe(keyOf(wrong));
});
