/** Text for comparing names: one case, one space. */
export const loose = (text: string) =>
  text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
