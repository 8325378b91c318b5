import { join } from 'node:path';
import type { Certificate } from './certificate';
import { officeCertificate } from './office-certificate';
import { ownCertificate } from './own-certificate';

/** The certificate of Microsoft's tools where it can be had, else one that this machine makes for itself. */
export async function chooseCertificate(root: string, mayAsk: boolean): Promise<Certificate> {
  return (
    (await officeCertificate(root, mayAsk)) ??
    (await ownCertificate(join(root, 'out/certificate'), new Date()))
  );
}
