import sharp from 'sharp';
import { RuleCode, ruleViolated } from '../kernel/index.js';

/** Pixels that are decoded at the most: a phone of 50 megapixels, and no bomb. */
const PIXELS_MAX = 50_000_000;
/** Longest edge of what is stored: a letter on A4 stays readable. */
const EDGE_MAX = 2_400;
const QUALITY = 82;
const SECONDS_MAX = 8;

export interface CleanPhoto {
  bytes: Buffer;
  width: number;
  height: number;
}

/** Draws a photo anew as JPEG, upright and without EXIF: where it was taken and by which phone is gone, and so is whatever hid behind the picture. */
export async function cleanPhoto(upload: Buffer): Promise<CleanPhoto> {
  try {
    const { data, info } = await sharp(upload, { limitInputPixels: PIXELS_MAX, failOn: 'error' })
      .timeout({ seconds: SECONDS_MAX })
      .autoOrient()
      .resize({ width: EDGE_MAX, height: EDGE_MAX, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    // The library's words may quote the content.
    throw ruleViolated(RuleCode.FILE_BROKEN, 'The photo cannot be decoded, or is too large.');
  }
}
