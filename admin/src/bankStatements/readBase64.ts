/** Bytes of one file at the most, as the API takes it. */
export const FILE_BYTES_MAX = 2_000_000;

/** The bytes of a file in base64; the API reads the letters, whatever the bank's program writes. */
export function readBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const { result } = reader;
      resolve(typeof result === 'string' ? result.replace(/^[^,]*,?/, '') : '');
    };
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(file);
  });
}
