import { Dialog } from './dialog';

interface CertificateDialogProps {
  readonly onClose: () => void;
}

/** How to make the browser trust this address. */
export function CertificateDialog({ onClose }: CertificateDialogProps) {
  return (
    <Dialog
      title="Trust this address"
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button button-primary" onClick={onClose}>
            Done
          </button>
          <a className="button button-outlined" download="localhost.crt" href="localhost.crt">
            Download the certificate
          </a>
        </>
      }
    >
      <p>
        Office.js works over https only, so this machine made a certificate for localhost itself.
        The browser says “not secure” because nobody vouches for it. Everything works all the same
        once you have continued past the warning.
      </p>
      <p>To be rid of the warning:</p>
      <ul>
        <li>
          Windows and Mac: stop the workbench, run <code>npx office-addin-dev-certs install</code>,
          start it again. <code>npm run excel</code> uses the same certificate.
        </li>
        <li>
          Linux: download the certificate and run{' '}
          <code>certutil -d sql:$HOME/.pki/nssdb -A -t P,, -n workbench -i localhost.crt</code>,
          then restart Chrome or Chromium. In Firefox choose Advanced, then Accept the risk, once.
        </li>
      </ul>
      <p className="quiet">
        The key never leaves the folder out/certificate, and the certificate is for localhost alone.
      </p>
    </Dialog>
  );
}
