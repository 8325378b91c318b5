import { DEVELOPMENT_ADDRESS } from './public-address.mjs';

const REFERENCES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function escapeXml(text) {
  return text.replace(/[&<>"']/g, (character) => REFERENCES[character]);
}

// A replacement given as text would read a $ in the address as a pattern.
function replaceWith(written, text) {
  return text.replaceAll(DEVELOPMENT_ADDRESS, () => written);
}

/** XML written for the dev server, with every address beginning with `address` instead; stays well-formed. */
export function replaceAddressInXml(xml, address) {
  return replaceWith(escapeXml(address), xml);
}

/** The same for JSON. */
export function replaceAddressInJson(json, address) {
  return replaceWith(JSON.stringify(address).slice(1, -1), json);
}
