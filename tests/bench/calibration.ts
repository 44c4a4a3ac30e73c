/** Prints how often the figures of each confidence are right on the labelled posts: npx tsx tests/bench/calibration.ts */
import { readDocument } from '../../src/language';
import { calibrate } from '../language/posts/calibrate';
import { loadPosts } from '../language/posts/load';

console.log('confidence  figures  right');
for (const { confidence, figures, right } of calibrate((text) => readDocument(text).figures, loadPosts())) {
  const share = (right / figures).toFixed(3);
  console.log(`${confidence.toFixed(2).padStart(10)}  ${String(figures).padStart(7)}  ${share}`);
}
