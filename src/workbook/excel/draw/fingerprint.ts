// Are two contents the same, without keeping both? Not a secret, only a comparison.

/**
 * 53-bit fingerprint of anything JSON can say (cyrb53, public domain).
 * @example fingerprint(['甲', 1]) === fingerprint(['甲', 1]) //=> true
 */
export function fingerprint(content: unknown): string {
  const text = JSON.stringify(content);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
