import type { RefusedMember } from '../workbench-state';
import { CloseIcon } from './icons';

interface RefusedPanelProps {
  readonly refused: readonly RefusedMember[];
  readonly onClose: () => void;
}

function RefusedTable({ refused }: Pick<RefusedPanelProps, 'refused'>) {
  return (
    <table className="facts">
      <thead>
        <tr>
          <th scope="col">Member</th>
          <th scope="col">Why</th>
          <th scope="col" className="number">
            Times
          </th>
        </tr>
      </thead>
      <tbody>
        {refused.map(({ name, reason, count }) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>{reason}</td>
            <td className="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The members of Office.js that the add-in asked for and did not get: each answered with ApiNotFound. */
export function RefusedPanel({ refused, onClose }: RefusedPanelProps) {
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
        {refused.length === 0 ? (
          <p className="quiet">The add-in has asked for nothing that the workbench lacks.</p>
        ) : (
          <RefusedTable refused={refused} />
        )}
      </div>
    </section>
  );
}
