/** @jest-environment jsdom */
import { readPublicAddress } from '../../scripts/build/public-address.mjs';
import { replaceAddressInJson, replaceAddressInXml } from '../../scripts/build/replace-address.mjs';

/** Special to XML, to JSON and to a replacement text. */
const ADDRESS = readPublicAddress(`https://example.org/R&D/o'neill/a<b>"c"\\d/$&$1/`);

describe('the public address in the files of the build', () => {
  it('leaves the manifest well-formed, whatever characters the address has', () => {
    const xml = '<a href="https://localhost:3000/x.png"/>';
    const element = new DOMParser().parseFromString(
      replaceAddressInXml(xml, ADDRESS),
      'application/xml',
    ).documentElement;
    expect(element.tagName).toBe('a');
    expect(element.getAttribute('href')).toBe(`${ADDRESS}/x.png`);
  });

  it('writes an ampersand as XML has it', () => {
    expect(replaceAddressInXml('<a b="https://localhost:3000/"/>', 'https://example.org/R&D')).toBe(
      '<a b="https://example.org/R&amp;D/"/>',
    );
  });

  it('leaves functions.json readable and replaces every address', () => {
    const json = '{"a":"https://localhost:3000/1","b":["https://localhost:3000/2"]}';
    expect(JSON.parse(replaceAddressInJson(json, ADDRESS))).toEqual({
      a: `${ADDRESS}/1`,
      b: [`${ADDRESS}/2`],
    });
  });
});
