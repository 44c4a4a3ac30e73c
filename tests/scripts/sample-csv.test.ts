import { ARTICLES } from '../../database/sample/content/articles';
import { figuresAsCsv } from '../../database/sample/content/figures-as-csv';
import { figuresOf } from '../../database/sample/figures-of';

describe('the statistics that the fictional federation publishes', () => {
  const [header = '', ...rows] = figuresAsCsv().trimEnd().split('\r\n');

  test('begin with a byte order mark and six columns', () => {
    expect(header).toBe('\uFEFFdon_vi;chi_tieu;ky;gia_tri;don_vi_tinh;chi_tieu_duoc_giao');
  });

  test('have one line per verified figure of Ví Dụ and nothing of real organisations', () => {
    const figures = ARTICLES.filter(({ key }) => key.startsWith('vi-du-'))
      .flatMap(figuresOf)
      .filter(({ verified }) => verified);
    expect(rows).toHaveLength(figures.length);
    expect(rows.filter((row) => row.split(';').length !== 6 || row.startsWith(';'))).toEqual([]);
    expect(rows.filter((row) => /Thanh Hóa|Sóc Trăng|Cao Bằng|Quảng Bình/.test(row))).toEqual([]);
  });

  test('give value, unit and target of a figure as the post prints them', () => {
    expect(rows).toContain('LĐLĐ thành phố Ví Dụ;Đoàn viên kết nạp mới;2024;2310;person;2200');
  });
});
