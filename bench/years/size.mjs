// How many copies of the sample make a wanted number of dossiers, and what some of them leave out.

/** Bodies that nobody else in the sample leans on, each with its cadres and its meeting. */
const APART = [
  { collectives: ['bao-luu-giang'], people: ['phan-dinh-tung'] },
  { collectives: ['truong-chinh-tri-tinh'], people: ['nong-thi-diep'] },
  { collectives: ['ban-kinh-te-ngan-sach-hdnd'], people: ['thach-thi-ngan'] },
  { collectives: ['trung-tam-y-te-du-phong'], people: ['thai-ba-nam'] },
  { collectives: ['so-nong-nghiep'], people: ['sam-van-hai', 'vi-van-son'] },
].map(({ collectives, people }) => [...collectives, ...people]);

/**
 * For each copy the ids that it leaves out, so that `wanted` dossiers remain. With few copies there
 * may be a few more than wanted.
 */
export function leftOut(wanted, size) {
  let copies = Math.max(1, Math.ceil(wanted / size));
  // A single dossier cannot be left out.
  if (copies * size - wanted === 1) copies++;
  const result = Array.from({ length: copies }, () => new Set());
  let spare = copies * size - wanted;
  for (const body of APART)
    for (const left of result)
      if (body.length <= spare && spare - body.length !== 1) {
        for (const id of body) left.add(id);
        spare -= body.length;
      }
  return result;
}
