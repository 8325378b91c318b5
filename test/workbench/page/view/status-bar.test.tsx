/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import type { WorkbenchState } from '../../../../workbench/page/workbench-state';
import { CertificateDialog } from '../../../../workbench/page/view/certificate-dialog';
import { StatusBar } from '../../../../workbench/page/view/status-bar';

const OPEN: WorkbenchState = {
  phase: 'open',
  bookName: 'plan.xlsx',
  isPaneShown: true,
  isAddInReady: true,
  isEditingCell: false,
  errorInCell: undefined,
  controlsOff: new Set(),
  unsupported: [],
  sent: { syncs: 0, bytes: 0 },
  faults: {
    failEvery: undefined,
    isEditingCell: false,
    isProtected: false,
    isLimited: false,
    isSlow: false,
    coAuthorEdits: false,
  },
  behaviour: { apiSets: 'floor', blankArguments: 'web' },
  lost: [],
  notice: undefined,
};

function show(part: Partial<WorkbenchState>, isTrusted = true) {
  const asked: string[] = [];
  render(
    <StatusBar
      state={{ ...OPEN, ...part }}
      isTrusted={isTrusted}
      onShowUnsupported={() => asked.push('unsupported')}
      onShowCertificate={() => asked.push('certificate')}
    />,
  );
  return asked;
}

describe('the line below the grid', () => {
  it('says that this is not Excel', () => {
    show({});
    expect(screen.getByText(/^This is not Excel/)).not.toBeNull();
  });

  it('says why the selected cell shows an error', () => {
    show({ errorInCell: 'Enter a target.' });
    expect(screen.getByText('Enter a target.')).not.toBeNull();
  });

  it('counts what was sent and what was refused, and leads to the list', () => {
    const unsupported = [{ member: 'Range.showCard', message: 'the workbench has not got it.' }];
    const asked = show({ unsupported, sent: { syncs: 1, bytes: 1_250 } });
    expect(screen.getByText('1 sync, 1.3 kB')).not.toBeNull();
    screen.getByRole('button', { name: 'Unsupported members: 1' }).click();
    expect(asked).toEqual(['unsupported']);
  });

  it('leads to how the certificate is trusted, where it is not', () => {
    const asked = show({}, false);
    screen.getByRole('button', { name: 'Certificate not trusted' }).click();
    expect(asked).toEqual(['certificate']);
  });

  it('says nothing of a certificate that is trusted', () => {
    show({});
    expect(screen.queryByRole('button', { name: 'Certificate not trusted' })).toBeNull();
  });
});

describe('how the certificate is trusted', () => {
  beforeAll(() => {
    // The document of the tests has dialogues, but not this way to open them.
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
      this.open = true;
    };
  });

  it('is said for each system, with the certificate to download', () => {
    render(<CertificateDialog onClose={() => undefined} />);
    const link = screen.getByRole('link', { name: 'Download the certificate' });
    expect(link.getAttribute('href')).toBe('localhost.crt');
    expect(screen.getByText('npx office-addin-dev-certs install')).not.toBeNull();
    expect(screen.getByText(/^certutil .*-i localhost\.crt$/)).not.toBeNull();
  });
});
