import fc from 'fast-check';
import { fold, scoreMissingDiacritics } from '../../src/language';

const VIETNAMESE = [
  'Công đoàn cơ sở đã trao quà cho đoàn viên có hoàn cảnh khó khăn trong dịp Tết.',
  'Hội nghị tổng kết phong trào thi đua diễn ra vào sáng nay tại nhà văn hóa huyện.',
  'Người lao động được tư vấn pháp luật và khám sức khỏe miễn phí.',
  'Các tập thể, cá nhân xuất sắc được tặng bằng khen, giấy khen.',
  'Nhiều doanh nghiệp hỗ trợ tiền thuê trọ cho công nhân ở xa.',
  'Cuộc thi viết về người thợ mỏ thu hút hàng trăm tác phẩm dự thi.',
  'Ban chấp hành thống nhất chỉ tiêu phát triển đoàn viên trong quý tới.',
  'Ông nói chuyện rất vui, ai nghe cũng thấy ấm lòng.',
  'Xưởng may thêm ca đêm nên bữa ăn phải đủ chất hơn trước.',
  'Chúng tôi mong được quan tâm nhiều hơn nữa về nhà ở, trường học cho con.',
];

test.each(VIETNAMESE)('without its diacritics, %j is found', (text) => {
  expect(scoreMissingDiacritics(fold(text))).toBeGreaterThan(0.5);
});

test.each(VIETNAMESE)('with its diacritics, %j is not', (text) => {
  expect(scoreMissingDiacritics(text)).toBe(0);
  expect(scoreMissingDiacritics(text.normalize('NFD'))).toBe(0);
});

test('in capitals it is found too', () => {
  expect(scoreMissingDiacritics('LIEN DOAN LAO DONG TINH TO CHUC HOI NGHI TONG KET')).toBeGreaterThan(0.5);
});

test.each([
  'The union gave gifts to its members at the end of the year.',
  'Workers at the plant will be paid for the days they could not work.',
  'It is not that hot in the canteen, and the soup is good.',
  'That cat sat on the mat in the sun, and it ate a lot.',
  'He put the hat on top, but it did not fit at all.',
  'Please contact the office to get a new member card.',
  'We can not set it up at the moment, sorry about that.',
  'Le syndicat a offert des cadeaux aux familles en difficulté cette année.',
  'El sindicato entregó regalos a las familias durante la fiesta del pueblo.',
  'Die Gewerkschaft hat im letzten Jahr viele neue Mitglieder gewonnen.',
  'Serikat pekerja memberikan bantuan kepada anggota yang sakit tahun ini.',
])('%j is another language', (text) => {
  expect(scoreMissingDiacritics(text)).toBeLessThan(0.5);
});

test.each([
  'Nguyen Van Nam, Tran Thi Hoa, Le Quoc Viet, Pham Duc Phuc, Do Tat Loc',
  'Lan cho em hai con chim.',
  'cong doan',
  'ok',
  'Facebook, Zalo, YouTube, TikTok',
  'LĐLĐ tỉnh Sao Mai: danh sach kem theo',
  '1.653/1.450, 114%, 2024',
  'http://vi-du.example.vn/tin-tuc/cong-doan-tang-qua',
  '',
])('%j says too little to tell', (text) => {
  expect(scoreMissingDiacritics(text)).toBeLessThan(0.5);
});

test('one quoted line without diacritics does not condemn a whole post', () => {
  expect(scoreMissingDiacritics(`${VIETNAMESE.join(' ')} Tin nhan viet: "toi can viec lam".`)).toBe(0);
});

test('the score of any text lies between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const score = scoreMissingDiacritics(text);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    })
  );
});
