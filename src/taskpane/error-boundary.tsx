import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What is shown instead of the children after a fault. */
  readonly fallback: ReactNode;
  readonly onFault: (fault: unknown, componentStack: string) => void;
}

/** Keeps the pane from going blank: a fault while drawing shows the fallback. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(fault: unknown, info: ErrorInfo): void {
    this.props.onFault(fault, info.componentStack ?? '');
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
