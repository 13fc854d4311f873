import type { TypstRenderer } from '../../typst-renderer.ts';
import { named, stringLiteral } from '../../typst-text.ts';

export const contactTypst: TypstRenderer<'Contact'> = ({ organisation }, _children, ctx) => {
  const found = ctx.organisation(organisation);
  if (!found) return '';
  const literal = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : stringLiteral(text);
  const { name, address, phone, email, website, verification } = found;
  return `#contact(${named({
    name: stringLiteral(name),
    address: literal(address),
    phone: literal(phone),
    email: literal(email),
    website: literal(website?.replace(/^https?:\/\/|\/$/g, '')),
    status:
      verification === 'verified'
        ? undefined
        : stringLiteral(ctx.wording.find(`verification.${verification}`) ?? verification),
  })})`;
};
