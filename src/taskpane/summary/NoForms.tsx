// No form to fill: which headings and placeholders are looked for?

import { fill } from '../../messages/fill';
import { ownFormWords as words } from '../../messages/zh-CN/ownForms';
import { useProse } from '../parts/useProse';

/** `hasHeads`: a form is there, but none of its cells is to be filled. */
export function NoForms({ hasHeads }: { readonly hasHeads: boolean }) {
  const prose = useProse();
  return (
    <section>
      <h3 className={prose.answer}>{hasHeads ? words.full : words.none}</h3>
      {!hasHeads && (
        <>
          <p className={prose.paragraph}>{words.heads}</p>
          <p className={prose.paragraph}>
            {fill(words.placeholders, { example: `{{${words.placeholderName}}}` })}
          </p>
        </>
      )}
    </section>
  );
}
