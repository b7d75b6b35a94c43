import { Component, type ComponentType, type ReactNode } from "react";

/** What a fallback is told. */
export interface FallbackProps {
  error: unknown;
  /** Draws the failed part anew. */
  onRetry: () => void;
}

interface ErrorBoundaryProps {
  /** Stands in place of the failed part. */
  Fallback: ComponentType<FallbackProps>;
  children: ReactNode;
}

interface ErrorBoundaryState {
  failed: boolean;
  error: unknown;
}

/** Keeps a failure inside a region. A boundary with another `key` starts afresh. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failed: true, error };
  }

  private readonly retry = () => this.setState({ failed: false, error: null });

  override render() {
    const { Fallback, children } = this.props;
    return this.state.failed ? <Fallback error={this.state.error} onRetry={this.retry} /> : children;
  }
}
