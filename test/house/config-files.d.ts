declare module '*/eslint.config.js' {
  import type { Linter } from 'eslint';

  const config: Linter.Config[];
  export default config;
}

declare module '*/public-address.mjs' {
  export const DEVELOPMENT_ADDRESS: string;
  export function readPublicAddress(text: string | undefined): string;
}

declare module '*/replace-address.mjs' {
  export function replaceAddressInJson(json: string, address: string): string;
  export function replaceAddressInXml(xml: string, address: string): string;
}

declare module '*/security-policy.mjs' {
  export const OFFICE_JS_ORIGIN: string;
  export function securityPolicy(options?: { liveReload?: boolean }): string;
}
