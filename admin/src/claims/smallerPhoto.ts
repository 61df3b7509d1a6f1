/** Longest edge that the API keeps. */
const EDGE_MAX = 2400;
const QUALITY = 0.85;
/** Smaller photos go as they are. */
const BYTES_MIN = 1_000_000;

/**
 * Makes a photo as small as the API would keep it, before it goes over a slow line; as it was when the browser cannot
 * read it. The API draws it anew in any case.
 */
export async function smallerPhoto(file: File): Promise<Blob> {
  if (!file.type.startsWith('image/') || file.type.includes('svg') || file.size < BYTES_MIN)
    return file;
  try {
    const picture = await createImageBitmap(file);
    const share = Math.min(1, EDGE_MAX / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * share);
    canvas.height = Math.round(picture.height * share);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const bytes = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', QUALITY);
    });
    return bytes && bytes.size < file.size ? bytes : file;
  } catch {
    return file;
  }
}
