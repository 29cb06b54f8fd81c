// Generated from schemas/ by `npm run generate`; do not edit.
import type { ErrorObject } from 'ajv';

type Validate = ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };
export declare const Ky: Validate;
export declare const ToChuc: Validate;
export declare const TapThe: Validate;
export declare const CaNhan: Validate;
export declare const HoiNghi: Validate;
export declare const BoPhieu: Validate;
