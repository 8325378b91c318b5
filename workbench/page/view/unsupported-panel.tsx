import type { Unsupported } from '../../host/excel-host';
import { CloseIcon } from './icons';

interface UnsupportedPanelProps {
  readonly unsupported: readonly Unsupported[];
  readonly onClose: () => void;
}

function UnsupportedTable({ unsupported }: Pick<UnsupportedPanelProps, 'unsupported'>) {
  return (
    <table className="facts">
      <thead>
        <tr>
          <th scope="col">Member</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {unsupported.map(({ member, message }) => (
          <tr key={member}>
            <td>
              <code>{member}</code>
            </td>
            <td>{message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The members of Office.js that the add-in asked for and did not get: each answered with ApiNotFound. */
export function UnsupportedPanel({ unsupported, onClose }: UnsupportedPanelProps) {
  return (
    <section className="panel card" aria-label="Unsupported members">
      <div className="panel-head">
        <h2>Unsupported members</h2>
        <span className="quiet small">
          Each was answered with the error ApiNotFound: nothing passes that did not happen.
        </span>
        <span className="spring" />
        <button
          type="button"
          className="button button-icon-only"
          aria-label="Close the panel"
          onClick={onClose}
        >
          <CloseIcon size={16} />
        </button>
      </div>
      <div className="panel-body">
        {unsupported.length === 0 ? (
          <p className="quiet">The add-in has asked for nothing that the workbench lacks.</p>
        ) : (
          <UnsupportedTable unsupported={unsupported} />
        )}
      </div>
    </section>
  );
}
