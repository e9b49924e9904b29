// What an address answered, as far as a desk without the add-in wants to know.

/** The answer of one request, or why there was none. */
export type Answer =
  | {
      readonly ok: true;
      readonly status: number;
      readonly text: string;
      /** Is the certificate trusted by this machine, and until when is it valid (`YYYY-MM-DD`)? */
      readonly isTrusted: boolean;
      readonly validUntil: string | null;
    }
  | { readonly ok: false; readonly detail: string };
