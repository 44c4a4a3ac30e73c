/** Size of every picture, in pixels: 16:10, so that both 16:9 and square crops have room. */
export const WIDTH = 1600;
export const HEIGHT = 1000;

/** The few colours that all pictures share. */
export const INK = {
  red: '#c8312b',
  rose: '#e5726a',
  gold: '#f2b84b',
  cream: '#fdf3df',
  sky: '#cfe4ee',
  blue: '#2f6690',
  navy: '#1d3a57',
  green: '#4f8f6b',
  leaf: '#8fbf9a',
  sand: '#e9d8b8',
  brown: '#8a5a3c',
  white: '#ffffff',
} as const;

export const rect = (x: number, y: number, width: number, height: number, fill: string, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

export const circle = (cx: number, cy: number, r: number, fill: string) =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"/>`;

export const polygon = (points: string, fill: string) => `<polygon points="${points}" fill="${fill}"/>`;

export const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;

export const stroke = (d: string, colour: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** `count` shapes side by side. */
export const row = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** A whole picture on a background that fades from one colour to another. */
export const scene = (top: string, bottom: string, ...shapes: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
  `<defs><linearGradient id="ground" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/>` +
  `<stop offset="1" stop-color="${bottom}"/></linearGradient></defs>` +
  `${rect(0, 0, WIDTH, HEIGHT, 'url(#ground)')}${shapes.join('')}</svg>`;
