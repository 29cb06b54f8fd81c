import type { IsoDate } from '../../date.js';
import type { CaNhan, TapThe } from '../../dossier/generated/types.js';
import type { Dossier } from '../../dossier/year.js';
import type { FormInput } from '../input.js';
import type { DocumentForm } from '../word/document-form.js';
import { At } from './at.js';
import { collectiveHeader, type Header, lookOf, personHeader } from './header.js';

/** The collectives and people of a form that both kinds have. */
export function chosenDossiers({ year, subjects }: FormInput): Dossier[] {
  return [...year.tap_the.values(), ...year.ca_nhan.values()].filter(
    (one) => !subjects || subjects.includes(one.id),
  );
}

/** A collective's paper goes by its bloc, a person's is one of the Party (M01.H, M02.H). */
export function lookOfSubject(dossier: Dossier): DocumentForm['id'] {
  return dossier.kind === 'tap_the' ? lookOf(dossier.data.khoi) : 'dang';
}

export function subjectHeader(dossier: Dossier, ngay: At<IsoDate | undefined>): Header {
  return dossier.kind === 'tap_the'
    ? collectiveHeader(new At<TapThe>(dossier.data), { ngay })
    : personHeader(new At<CaNhan>(dossier.data), { ngay });
}
